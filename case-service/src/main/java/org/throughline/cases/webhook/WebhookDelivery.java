package org.throughline.cases.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A message about a referral, and how often it was tried. */
@Entity
class WebhookDelivery {

    @Id
    UUID id;

    UUID subscriptionId;
    UUID referralId;
    String mashReference;
    String what;
    String decision;
    Instant occurredAt;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    int attempts;
    Instant nextAttemptAt;

    protected WebhookDelivery() {}
}
