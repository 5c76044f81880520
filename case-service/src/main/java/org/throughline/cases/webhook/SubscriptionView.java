package org.throughline.cases.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A subscription. */
@Schema(name = "WebhookSubscription")
record SubscriptionView(
        UUID subscriptionId,
        String url,
        OffsetDateTime createdAt,

        @Schema(nullable = true, description = "Null while it lasts.")
        OffsetDateTime endedAt,

        @JsonInclude(JsonInclude.Include.NON_NULL)
        @Schema(nullable = true, description = "To check signatures with; told once, to who subscribes.")
        String secret) {

    static SubscriptionView of(WebhookSubscription subscription, String secret) {
        return new SubscriptionView(
                subscription.id,
                subscription.url,
                subscription.createdAt.atOffset(ZoneOffset.UTC),
                subscription.endedAt == null ? null : subscription.endedAt.atOffset(ZoneOffset.UTC),
                secret);
    }

    @Override
    public String toString() {
        return "SubscriptionView[" + subscriptionId + "]";
    }
}
