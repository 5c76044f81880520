package org.throughline.stack.issuer;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.lang.JoseException;

/** Writes access tokens with the claims Keycloak gives them. */
final class Tokens {
    /** As in the realm that docker-compose imports. */
    static final Duration LIFE = Duration.ofMinutes(15);

    private final String issuer;
    private final SigningKey key;

    Tokens(String issuer, SigningKey key) {
        this.issuer = issuer;
        this.key = key;
    }

    /** The answer of the token endpoint. */
    Map<String, Object> answerFor(Subject subject) throws JoseException {
        Map<String, Object> answer = new TreeMap<>();
        answer.put("access_token", signed(subject));
        answer.put("token_type", "Bearer");
        answer.put("expires_in", LIFE.toSeconds());
        answer.put("refresh_expires_in", 0);
        answer.put("not-before-policy", 0);
        answer.put("scope", "email profile");
        return answer;
    }

    private String signed(Subject subject) throws JoseException {
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(issuer);
        claims.setAudience("throughline", "account");
        claims.setSubject(subject.id().toString());
        claims.setIssuedAtToNow();
        claims.setExpirationTimeMinutesInTheFuture(LIFE.toMinutes());
        claims.setGeneratedJwtId();
        claims.setStringClaim("typ", "Bearer");
        claims.setStringClaim("azp", subject.client());
        claims.setStringClaim("scope", "email profile");
        claims.setStringClaim("preferred_username", subject.username());
        claims.setClaim("realm_access", Map.of("roles", List.of(subject.role())));
        subject.workerId().ifPresent(id -> claims.setStringClaim("worker_id", id.toString()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setKey(key.key().getPrivateKey());
        signature.setKeyIdHeaderValue(key.key().getKeyId());
        signature.setHeader("typ", "JWT");
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
        return signature.getCompactSerialization();
    }
}
