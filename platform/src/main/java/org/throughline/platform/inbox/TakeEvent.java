package org.throughline.platform.inbox;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.throughline.platform.request.RequestIds;

/** One event's transaction: noted in the inbox and applied, or parked because an earlier one of its key is. */
@ApplicationScoped
class TakeEvent {

    private final EntityManager database;
    private final ObjectMapper lenient;
    private final DeadLetters deadLetters;
    private final RequestIds ids;

    TakeEvent(EntityManager database, ObjectMapper mapper, DeadLetters deadLetters, RequestIds ids) {
        this.database = database;
        // a newer producer may send more than we know
        this.lenient = mapper.copy().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);
        this.deadLetters = deadLetters;
        this.ids = ids;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void orParkBehind(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
        deadLetters.lockKey(consumer.name(), record.key());
        if (deadLetters.holdsKey(consumer.name(), record.key())) {
            deadLetters.park(consumer.name(), record, DeadLetters.BEHIND);
        } else {
            apply(consumer, record);
        }
    }

    /** Applies the event in the present transaction, unless it was taken before. */
    @Transactional(Transactional.TxType.MANDATORY)
    void apply(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
        ReceivedEvent event = ReceivedEvent.of(record, lenient);
        int noted = database.createNativeQuery(
                        "insert into inbox (consumer, event_id) values (:consumer, :event) on conflict do nothing")
                .setParameter("consumer", consumer.name())
                .setParameter("event", event.id())
                .executeUpdate();
        if (noted == 1) {
            ids.take(event.id(), event.correlationId());
            consumer.apply(event);
        }
    }
}
