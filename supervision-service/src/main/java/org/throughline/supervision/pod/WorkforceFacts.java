package org.throughline.supervision.pod;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/** Learns pods, who sits in them, who is away and who leaves, from the workforce's events. */
@ApplicationScoped
class WorkforceFacts implements EventConsumer {

    private final Inbox inbox;
    private final PodFacts facts;
    private final WorkerFacts workers;

    WorkforceFacts(Inbox inbox, PodFacts facts, WorkerFacts workers) {
        this.inbox = inbox;
        this.facts = facts;
        this.workers = workers;
    }

    @Incoming("workforce-events")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "workforce-facts";
    }

    @Override
    public void apply(ReceivedEvent event) {
        long sequence = event.sequence();
        switch (event.type()) {
            case PodFormed.TYPE -> facts.formed(event.data(PodFormed.class));
            case SeatFilled.TYPE -> facts.filled(event.data(SeatFilled.class), sequence);
            case SeatEnded.TYPE -> facts.ended(event.data(SeatEnded.class), sequence);
            case WorkerAbsenceRecorded.TYPE -> facts.absent(event.data(WorkerAbsenceRecorded.class), sequence);
            case WorkerLeavingAnnounced.TYPE -> facts.leaving(event.data(WorkerLeavingAnnounced.class), sequence);
            case WorkerJoined.TYPE -> {
                var joined = event.data(WorkerJoined.class);
                workers.known(joined.workerId(), joined.role(), joined.asyeUntil(), sequence);
            }
            case WorkerChanged.TYPE -> {
                var changed = event.data(WorkerChanged.class);
                workers.known(changed.workerId(), changed.role(), changed.asyeUntil(), sequence);
            }
            default -> {
                // training and expertise mean nothing here
            }
        }
    }
}
