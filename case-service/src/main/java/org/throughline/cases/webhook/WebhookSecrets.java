package org.throughline.cases.webhook;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.throughline.platform.problem.Problem;

/** The secret of each subscription: derived from the service's key, so that the database holds none. */
@ApplicationScoped
class WebhookSecrets {

    private static final String HMAC = "HmacSHA256";
    private static final int SHORTEST_KEY = 32;

    private final byte[] key;

    WebhookSecrets(WebhookSettings settings) {
        key = settings.key().map(Base64.getDecoder()::decode).orElse(null);
        if (key != null && key.length < SHORTEST_KEY) {
            throw new IllegalArgumentException("throughline.webhook.key has fewer than 32 bytes");
        }
    }

    /** Lets a key that is too short stop the start, not the first message. */
    void check(@Observes StartupEvent started) {
        // being made was the check
    }

    boolean known() {
        return key != null;
    }

    /** As Standard Webhooks writes it: {@code whsec_} and Base64. 409 where the service has no key. */
    String of(UUID subscriptionId) {
        return "whsec_" + Base64.getEncoder().encodeToString(secret(subscriptionId));
    }

    /** The header {@code webhook-signature}: HMAC-SHA256 over id, timestamp and body. */
    String signature(UUID subscriptionId, UUID messageId, long timestamp, String body) {
        return signature(secret(subscriptionId), messageId.toString(), timestamp, body);
    }

    static String signature(byte[] secret, String messageId, long timestamp, String body) {
        return "v1," + Base64.getEncoder().encodeToString(hmac(secret, messageId + "." + timestamp + "." + body));
    }

    private byte[] secret(UUID subscriptionId) {
        if (key == null) {
            throw Problem.conflict("webhooks-not-configured", "This service has no key for webhooks.");
        }
        return hmac(key, "webhook-subscription." + subscriptionId);
    }

    private static byte[] hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance(HMAC);
            mac.init(new SecretKeySpec(key, HMAC));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java platform has HMAC-SHA256", impossible);
        }
    }
}
