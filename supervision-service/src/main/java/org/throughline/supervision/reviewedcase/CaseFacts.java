package org.throughline.supervision.reviewedcase;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.contracts.casework.CaseAllocated;
import org.throughline.contracts.casework.CaseClosed;
import org.throughline.contracts.casework.CaseOpened;
import org.throughline.contracts.casework.CaseStageChanged;
import org.throughline.contracts.casework.ContactRecorded;
import org.throughline.contracts.casework.KeyworkerChangeWithdrawn;
import org.throughline.contracts.casework.KeyworkerChanged;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/** Learns cases, their pods, stages, keyworkers and contacts from the case service's events. */
@ApplicationScoped
class CaseFacts implements EventConsumer {

    private final Inbox inbox;
    private final ReviewedCaseFacts facts;

    CaseFacts(Inbox inbox, ReviewedCaseFacts facts) {
        this.inbox = inbox;
        this.facts = facts;
    }

    @Incoming("case-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "case-facts";
    }

    @Override
    public void apply(ReceivedEvent event) {
        long sequence = event.sequence();
        switch (event.type()) {
            case CaseOpened.TYPE -> facts.opened(event.data(CaseOpened.class), sequence);
            case CaseAllocated.TYPE -> facts.allocated(event.data(CaseAllocated.class), sequence);
            case CaseStageChanged.TYPE -> facts.stageChanged(event.data(CaseStageChanged.class), sequence);
            case KeyworkerChanged.TYPE -> facts.keyworkerChanged(event.data(KeyworkerChanged.class), sequence);
            case KeyworkerChangeWithdrawn.TYPE ->
                facts.keyworkerChangeWithdrawn(event.data(KeyworkerChangeWithdrawn.class), sequence);
            case ContactRecorded.TYPE -> facts.contact(event.data(ContactRecorded.class));
            case CaseClosed.TYPE -> facts.closed(event.data(CaseClosed.class));
            default -> {
                // referrals become cases before they come here
            }
        }
    }
}
