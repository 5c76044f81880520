package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ReferralDecided;
import org.throughline.contracts.casework.ReferralReceived;
import org.throughline.contracts.casework.ReferralWithdrawn;
import org.throughline.platform.outbox.Told;

/** Writes down what whoever handed a referral over is to be told, in the transaction of the fact. */
@ApplicationScoped
class TellSender {

    private final WebhookDeliveryRepository deliveries;
    private final Clock clock;

    TellSender(WebhookDeliveryRepository deliveries, Clock clock) {
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void of(@Observes Told told) {
        told.events().forEach(this::of);
    }

    private void of(DomainEvent event) {
        if (event instanceof ReferralReceived received) {
            // the moment of the receipt, not the one at which MASH was told of the child
            tell(received.referralId(), "referral.received", null, OffsetDateTime.now(clock));
        } else if (event instanceof ReferralDecided decided) {
            tell(decided.referralId(), "referral.decided", decided.decision().name(), decided.decidedAt());
        } else if (event instanceof ReferralWithdrawn withdrawn) {
            tell(withdrawn.referralId(), "referral.withdrawn", null, withdrawn.withdrawnAt());
        }
    }

    private void tell(UUID referralId, String what, String decision, OffsetDateTime at) {
        deliveries.tell(referralId, what, decision, at.toInstant());
    }
}
