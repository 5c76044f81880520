package org.throughline.cases.webhook;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A message and its attempts. */
@Schema(name = "WebhookDelivery")
record DeliveryView(
        @Schema(description = "The header webhook-id of every attempt.")
        UUID deliveryId,

        UUID subscriptionId,
        UUID referralId,
        String mashReference,

        @Schema(description = "referral.received, referral.decided or referral.withdrawn.")
        String what,

        OffsetDateTime occurredAt,
        DeliveryState state,

        @Schema(nullable = true, description = "Null unless WAITING.")
        OffsetDateTime nextAttemptAt,

        List<AttemptView> attempts) {

    static DeliveryView of(WebhookDelivery delivery, List<AttemptView> attempts) {
        return new DeliveryView(
                delivery.id,
                delivery.subscriptionId,
                delivery.referralId,
                delivery.mashReference,
                delivery.what,
                delivery.occurredAt.atOffset(ZoneOffset.UTC),
                delivery.state,
                delivery.nextAttemptAt == null ? null : delivery.nextAttemptAt.atOffset(ZoneOffset.UTC),
                attempts);
    }
}
