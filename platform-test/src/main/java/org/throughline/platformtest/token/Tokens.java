package org.throughline.platformtest.token;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Signed access tokens as the issuer of realm {@code throughline} makes them; each call answers the compact form. */
public final class Tokens {
    /** The {@code iss} of every good token. */
    public static final String ISSUER = "http://localhost:8180/realms/throughline";

    private static final String AUDIENCE = "throughline";
    private static final String CLIENT = "throughline";
    private static final long LIFETIME_SECONDS = 300;

    private Tokens() {}

    /** Answers the token of the demo account that is named after the role, or of a machine for a machine's role. */
    public static String forRole(String role) {
        return DemoWorkers.idOf(role)
                .map(workerId -> sign(withWorker(person(role, role), workerId)))
                .orElseGet(() -> machine(role));
    }

    /** Answers the token of that worker with those roles. */
    public static String worker(UUID workerId, String... roles) {
        return sign(withWorker(person("worker-" + workerId, roles), workerId));
    }

    /** Answers the token of somebody with those roles whom the issuer knows as no worker. */
    public static String withoutWorker(String... roles) {
        return sign(person("no-worker", roles));
    }

    /** Answers the client-credentials token of a machine whose one role is its name. */
    public static String machine(String client) {
        return sign(claims("service-account-" + client, client, client));
    }

    /** Answers a pod manager's token that ran out ten minutes ago. */
    public static String expired() {
        Instant past = Instant.now().minusSeconds(600);
        return sign(podManager().issuedAt(past.minusSeconds(LIFETIME_SECONDS)).expiresAt(past));
    }

    /** Answers a pod manager's token signed by a key that is not the issuer's. */
    public static String wrongSignature() {
        return podManager().jws().sign(SigningKey.stranger());
    }

    /** Answers a pod manager's token, signed well, in the name of another issuer. */
    public static String wrongIssuer() {
        return sign(podManager().issuer("http://localhost:8180/realms/elsewhere"));
    }

    /** Answers the key that verifies these tokens: X.509 in base64, as {@code quarkus.oidc.public-key} takes it. */
    public static String verificationKey() {
        return SigningKey.verificationKey();
    }

    private static JwtClaimsBuilder podManager() {
        return person("pod-manager", "pod-manager");
    }

    private static JwtClaimsBuilder person(String username, String... roles) {
        return claims(username, CLIENT, roles);
    }

    private static JwtClaimsBuilder withWorker(JwtClaimsBuilder claims, UUID workerId) {
        return claims.claim("worker_id", workerId.toString());
    }

    private static JwtClaimsBuilder claims(String username, String client, String... roles) {
        Instant now = Instant.now();
        UUID subject = UUID.nameUUIDFromBytes(username.getBytes(StandardCharsets.UTF_8));
        return Jwt.issuer(ISSUER)
                .subject(subject.toString())
                .audience(AUDIENCE)
                .issuedAt(now)
                .expiresAt(now.plusSeconds(LIFETIME_SECONDS))
                .claim("typ", "Bearer")
                .claim("azp", client)
                .claim("preferred_username", username)
                .claim("realm_access", Map.of("roles", List.of(roles)));
    }

    private static String sign(JwtClaimsBuilder claims) {
        return claims.jws().sign(SigningKey.ofThisJvm());
    }
}
