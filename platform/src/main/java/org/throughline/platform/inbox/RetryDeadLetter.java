package org.throughline.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.throughline.platform.problem.Problem;
import org.throughline.platform.problem.StackTraces;

/** Tries the parked messages of one key again, in their order, up to the first that still fails. */
@ApplicationScoped
class RetryDeadLetter {

    private static final Logger LOG = Logger.getLogger(RetryDeadLetter.class);

    private final ParkedMessages parked;
    private final RetryOneMessage one;

    RetryDeadLetter(ParkedMessages parked, RetryOneMessage one) {
        this.parked = parked;
        this.one = one;
    }

    RetryOutcome ofKeyOf(UUID deadLetter) {
        ParkedMessages.Key key = parked.keyOf(deadLetter).orElseThrow(() -> Problem.notFound("dead-letter"));
        int handled = 0;
        List<UUID> waiting = parked.waiting(key);
        for (UUID next : waiting) {
            try {
                one.inItsTransaction(key, next);
                handled++;
            } catch (RuntimeException failure) {
                LOG.warnf("dead letter failed again id=%s cause=%s", next, StackTraces.withoutMessages(failure));
                parked.failedAgain(next, DeadLetters.reasonOf(failure));
                break;
            }
        }
        return new RetryOutcome(handled, parked.waiting(key).size());
    }
}
