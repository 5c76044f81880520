package org.throughline.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.StackTraces;

/**
 * Takes each event once. The effect and the note that it was taken commit together. An event that cannot be handled is
 * parked with the later ones of its key behind it, and blocks no other key; where only the database is away, it waits.
 */
@ApplicationScoped
public class Inbox {

    private static final Logger LOG = Logger.getLogger(Inbox.class);

    private final TakeEvent take;
    private final DeadLetters deadLetters;
    private final Patience patience;

    Inbox(TakeEvent take, DeadLetters deadLetters, Patience patience) {
        this.take = take;
        this.deadLetters = deadLetters;
        this.patience = patience;
    }

    /** Returns when the event is taken, known already, or parked: then the offset may move. */
    @ActivateRequestContext
    public void receive(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
        patience.untilTheDatabaseAnswers(() -> takeOrPark(consumer, record));
    }

    private void takeOrPark(EventConsumer consumer, ConsumerRecord<String, byte[]> record) {
        try {
            take.orParkBehind(consumer, record);
        } catch (RuntimeException failure) {
            if (Patience.isPassing(failure)) {
                throw failure;
            }
            LOG.warnf(
                    "event parked consumer=%s topic=%s partition=%d offset=%d cause=%s",
                    consumer.name(),
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    StackTraces.withoutMessages(failure));
            deadLetters.park(consumer.name(), record, DeadLetters.reasonOf(failure));
        }
    }
}
