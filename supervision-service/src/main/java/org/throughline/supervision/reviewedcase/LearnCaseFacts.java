package org.throughline.supervision.reviewedcase;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/** Learns what happens to children from the case service's events. */
@ApplicationScoped
class LearnCaseFacts implements EventConsumer {

    private final Inbox inbox;
    private final KeepFact keep;

    LearnCaseFacts(Inbox inbox, KeepFact keep) {
        this.inbox = inbox;
        this.keep = keep;
    }

    @Incoming("case-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "case-history";
    }

    @Override
    public void apply(ReceivedEvent event) {
        if (FactTypes.isKept(event.type())) {
            // read as its record first: what is not as agreed is parked, not kept
            event.data(FactTypes.recordOf(event.type()));
            keep.of(UUID.fromString(event.key()), event.sequence(), event.type(), event.data(JsonNode.class));
        }
    }
}
