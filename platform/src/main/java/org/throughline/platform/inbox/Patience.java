package org.throughline.platform.inbox;

import io.smallrye.faulttolerance.api.Guard;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Tries again, ever more slowly, while a failure is of the kind that passes: then no event is at fault. */
@ApplicationScoped
class Patience {

    private static final int WITHOUT_END = -1;
    /** SQLSTATE classes: connection, resources, operator intervention, rolled back by a deadlock or serialization. */
    private static final Set<String> PASSING = Set.of("08", "53", "57", "40");

    private final Guard guard = Guard.create()
            .withRetry()
            .maxRetries(WITHOUT_END)
            .maxDuration(Integer.MAX_VALUE, ChronoUnit.SECONDS)
            .delay(50, ChronoUnit.MILLIS)
            .whenException(Patience::isPassing)
            .withExponentialBackoff()
            .maxDelay(10, ChronoUnit.SECONDS)
            .done()
            .done()
            .build();

    void untilTheDatabaseAnswers(Runnable work) {
        guard.get(
                () -> {
                    work.run();
                    return null;
                },
                Void.class);
    }

    /** Whether the failure, or a cause of it, says that the database is away or was busy with somebody else. */
    static boolean isPassing(Throwable failure) {
        for (Throwable at = failure; at != null; at = at.getCause()) {
            if (at instanceof SQLException refusal && isPassing(refusal)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPassing(SQLException refusal) {
        String state = refusal.getSQLState();
        return refusal instanceof SQLTransientException
                // the pool reports a connection it could not get without a state
                || state == null
                || (state.length() > 1 && PASSING.contains(state.substring(0, 2)));
    }
}
