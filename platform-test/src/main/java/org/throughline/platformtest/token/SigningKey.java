package org.throughline.platformtest.token;

import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.util.Base64;

/** The issuer's key of this JVM, made when first asked for and never written to disk. */
final class SigningKey {
    // a system property, since every class loader of Quarkus has statics of its own and all must sign alike
    private static final String PROPERTY = "throughline.test.signing-key";

    private SigningKey() {}

    /** Answers the public half: X.509 in base64, as {@code quarkus.oidc.public-key} takes it. */
    static String verificationKey() {
        RSAPrivateCrtKey key = ofThisJvm();
        try {
            byte[] encoded = KeyFactory.getInstance("RSA")
                    .generatePublic(new RSAPublicKeySpec(key.getModulus(), key.getPublicExponent()))
                    .getEncoded();
            return Base64.getEncoder().encodeToString(encoded);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Answers a key nobody trusts. */
    static PrivateKey stranger() {
        return generate().getPrivate();
    }

    static RSAPrivateCrtKey ofThisJvm() {
        Object encoded = System.getProperties().computeIfAbsent(PROPERTY, absent -> Base64.getEncoder()
                .encodeToString(generate().getPrivate().getEncoded()));
        try {
            return (RSAPrivateCrtKey) KeyFactory.getInstance("RSA")
                    .generatePrivate(new PKCS8EncodedKeySpec(Base64.getDecoder().decode((String) encoded)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static KeyPair generate() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
