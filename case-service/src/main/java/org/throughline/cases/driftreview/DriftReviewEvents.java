package org.throughline.cases.driftreview;

import io.smallrye.common.annotation.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.contracts.supervision.DriftReviewAmended;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.contracts.supervision.EscalationAnswered;
import org.throughline.contracts.supervision.EscalationRaised;
import org.throughline.contracts.supervision.EscalationWithdrawn;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/** Hears from group supervision what it found about a child's case. */
@ApplicationScoped
class DriftReviewEvents implements EventConsumer {

    private final Inbox inbox;
    private final DriftReviewRepository reviews;
    private final EscalationRepository escalations;

    DriftReviewEvents(Inbox inbox, DriftReviewRepository reviews, EscalationRepository escalations) {
        this.inbox = inbox;
        this.reviews = reviews;
        this.escalations = escalations;
    }

    @Incoming("supervision-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "drift-reviews";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.type()) {
            case DriftReviewRecorded.TYPE -> reviews.keep(event.data(DriftReviewRecorded.class));
            case DriftReviewAmended.TYPE -> reviews.amend(event.data(DriftReviewAmended.class));
            case EscalationRaised.TYPE -> escalations.raised(event.data(EscalationRaised.class));
            case EscalationAnswered.TYPE -> escalations.answered(event.data(EscalationAnswered.class));
            case EscalationWithdrawn.TYPE -> escalations.withdrawn(event.data(EscalationWithdrawn.class));
            default -> {
                // sessions, agendas and actions are supervision-service's own
            }
        }
    }
}
