package org.throughline.cases.imports.ssda903;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.throughline.cases.imports.WorkerNumbers;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.platform.inbox.EventConsumer;
import org.throughline.platform.inbox.Inbox;
import org.throughline.platform.inbox.ReceivedEvent;

/**
 * Learns from workforce-service whose number is whose. Where a Social Worker file was there first, the worker takes over the
 * spells of the placeholder, and who listens is told again who the keyworker is.
 */
@ApplicationScoped
public class WorkerNumberFacts implements EventConsumer {

    private final Inbox inbox;
    private final WorkerNumbers numbers;
    private final SpellCases cases;
    private final SpellEvents events;

    WorkerNumberFacts(Inbox inbox, WorkerNumbers numbers, SpellCases cases, SpellEvents events) {
        this.inbox = inbox;
        this.numbers = numbers;
        this.cases = cases;
        this.events = events;
    }

    @Incoming("worker-numbers")
    @Blocking
    void on(ConsumerRecord<String, byte[]> record) {
        inbox.receive(this, record);
    }

    @Override
    public String name() {
        return "worker-numbers";
    }

    @Override
    public void apply(ReceivedEvent event) {
        switch (event.type()) {
            case WorkerJoined.TYPE -> {
                WorkerJoined joined = event.data(WorkerJoined.class);
                learn(joined.sweNumber(), joined.workerId());
            }
            case WorkerChanged.TYPE -> {
                WorkerChanged changed = event.data(WorkerChanged.class);
                learn(changed.sweNumber(), changed.workerId());
            }
            default -> {
                // a fact that says nothing about numbers
            }
        }
    }

    private void learn(String number, UUID worker) {
        if (number != null) {
            numbers.learn(number, worker)
                    .ifPresent(placeholder -> events.tell(cases.handOver(placeholder, worker), List.of()));
        }
    }
}
