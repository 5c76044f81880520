package org.throughline.platformtest.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.json.JsonObject;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void aPodManagerHasTheDemoAccountsClaims() {
        // When
        JsonObject claims = claims(Tokens.forRole("pod-manager"));

        // Then
        assertThat(claims.getString("iss")).isEqualTo(Tokens.ISSUER);
        assertThat(claims.getString("aud")).isEqualTo("throughline");
        assertThat(claims.getString("sub")).isNotBlank();
        assertThat(claims.getString("preferred_username")).isEqualTo("pod-manager");
        assertThat(claims.getString("worker_id")).isEqualTo("01900000-0000-7000-8000-000000000001");
        assertThat(roles(claims)).containsExactly("pod-manager");
    }

    @Test
    void aWorkerMayHaveSeveralRoles() {
        // Given
        UUID workerId = UUID.randomUUID();

        // When
        JsonObject claims = claims(Tokens.worker(workerId, "social-worker", "returns-officer"));

        // Then
        assertThat(claims.getString("worker_id")).isEqualTo(workerId.toString());
        assertThat(roles(claims)).containsExactly("social-worker", "returns-officer");
    }

    @Test
    void aMachineIsNoWorker() {
        // When
        JsonObject claims = claims(Tokens.forRole("mash"));

        // Then
        assertThat(claims.containsKey("worker_id")).isFalse();
        assertThat(claims.getString("azp")).isEqualTo("mash");
        assertThat(roles(claims)).containsExactly("mash");
    }

    @Test
    void theExpiredTokenIsWellSignedAndOld() throws Exception {
        // When
        String token = Tokens.expired();

        // Then
        assertThat(Instant.ofEpochSecond(claims(token).getLong("exp"))).isBefore(Instant.now());
        assertThat(verifies(token)).isTrue();
    }

    @Test
    void theForgedTokenDoesNotVerify() throws Exception {
        assertThat(verifies(Tokens.wrongSignature())).isFalse();
    }

    private static Iterable<Object> roles(JsonObject claims) {
        return claims.getJsonObject("realm_access").getJsonArray("roles");
    }

    private static JsonObject claims(String token) {
        return new JsonObject(new String(Base64.getUrlDecoder().decode(token.split("\\.")[1])));
    }

    private static boolean verifies(String token) throws Exception {
        PublicKey key = KeyFactory.getInstance("RSA")
                .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(Tokens.verificationKey())));
        String[] parts = token.split("\\.");
        Signature signature = Signature.getInstance("SHA256withRSA");
        signature.initVerify(key);
        signature.update((parts[0] + "." + parts[1]).getBytes());
        return signature.verify(Base64.getUrlDecoder().decode(parts[2]));
    }
}
