package org.throughline.cases.pod;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.contracts.workforce.ExpertiseRecorded;
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

/** Learns from workforce-service who works, who sits where, who is absent, who leaves, and what they are good at. */
@ApplicationScoped
public class WorkforceFacts implements EventConsumer {

    private final Inbox inbox;
    private final ToldPods pods;
    private final ToldWorkers workers;

    WorkforceFacts(Inbox inbox, ToldPods pods, ToldWorkers workers) {
        this.inbox = inbox;
        this.pods = pods;
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
        switch (event.type()) {
            case PodFormed.TYPE -> pods.formed(event.data(PodFormed.class));
            case SeatFilled.TYPE -> pods.filled(event.data(SeatFilled.class));
            case SeatEnded.TYPE -> pods.ended(event.data(SeatEnded.class));
            case WorkerJoined.TYPE -> workers.joined(event.data(WorkerJoined.class), event.sequence());
            case WorkerChanged.TYPE -> workers.changed(event.data(WorkerChanged.class), event.sequence());
            case ExpertiseRecorded.TYPE -> workers.offers(event.data(ExpertiseRecorded.class), event.sequence());
            case WorkerLeavingAnnounced.TYPE -> workers.leaving(event.data(WorkerLeavingAnnounced.class));
            case WorkerAbsenceRecorded.TYPE ->
                workers.absent(event.data(WorkerAbsenceRecorded.class), event.sequence());
            default -> {
                // a fact of workforce-service that cases do not need
            }
        }
    }
}
