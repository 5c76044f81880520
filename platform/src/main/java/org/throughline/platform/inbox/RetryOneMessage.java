package org.throughline.platform.inbox;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.throughline.platform.problem.Problem;

/** The transaction in which one parked message is tried again. */
@ApplicationScoped
class RetryOneMessage {

    private final List<EventConsumer> consumers;
    private final DeadLetters deadLetters;
    private final ParkedMessages parked;
    private final TakeEvent take;

    RetryOneMessage(
            @All List<EventConsumer> consumers, DeadLetters deadLetters, ParkedMessages parked, TakeEvent take) {
        this.consumers = consumers;
        this.deadLetters = deadLetters;
        this.parked = parked;
        this.take = take;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void inItsTransaction(ParkedMessages.Key key, UUID id) {
        deadLetters.lockKey(key.consumer(), key.key());
        EventConsumer consumer = consumers.stream()
                .filter(c -> c.name().equals(key.consumer()))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("consumer-gone", "No consumer of this name runs any more."));
        ConsumerRecord<String, byte[]> record = parked.record(id);
        if (record != null) {
            take.apply(consumer, record);
            parked.handled(id);
        }
    }
}
