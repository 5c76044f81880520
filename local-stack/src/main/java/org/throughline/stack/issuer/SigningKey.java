package org.throughline.stack.issuer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.UUID;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.lang.JoseException;

/** The RSA key that signs tokens, kept in a file so that tokens stay good when the issuer is started again. */
final class SigningKey {
    private static final int BITS = 2048;

    private final RsaJsonWebKey key;

    private SigningKey(RsaJsonWebKey key) {
        this.key = key;
    }

    /** The key in the file; made and stored first when there is none. */
    static SigningKey in(Path file) throws IOException, JoseException {
        if (Files.notExists(file)) {
            store(fresh(), file);
        }
        return new SigningKey((RsaJsonWebKey) JsonWebKey.Factory.newJwk(Files.readString(file)));
    }

    private static RsaJsonWebKey fresh() throws JoseException {
        RsaJsonWebKey key = RsaJwkGenerator.generateJwk(BITS);
        key.setKeyId(UUID.randomUUID().toString());
        key.setAlgorithm(AlgorithmIdentifiers.RSA_USING_SHA256);
        key.setUse("sig");
        return key;
    }

    private static void store(RsaJsonWebKey key, Path file) throws IOException {
        Path beside = Files.createTempFile(file.getParent(), "key", ".new");
        Files.writeString(beside, key.toJson(JsonWebKey.OutputControlLevel.INCLUDE_PRIVATE));
        Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE);
    }

    RsaJsonWebKey key() {
        return key;
    }

    /** What everyone may know: the key set of the certs endpoint. */
    Map<String, Object> publicSet() {
        return Map.of(
                JsonWebKeySet.JWK_SET_MEMBER_NAME,
                java.util.List.of(key.toParams(JsonWebKey.OutputControlLevel.PUBLIC_ONLY)));
    }
}
