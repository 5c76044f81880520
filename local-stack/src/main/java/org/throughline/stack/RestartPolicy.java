package org.throughline.stack;

import java.time.Duration;
import java.util.Optional;

/**
 * How often, and after which pause, a part that died is started again.
 *
 * @param limit starts in a row after which the stack gives up
 * @param firstPause before the first of them; doubled for each that follows
 * @param calm a part that lived at least this long counts as recovered, and the row begins anew
 */
public record RestartPolicy(int limit, Duration firstPause, Duration calm) {
    /** Five times within 31 seconds of pauses: enough to outlive a passing fault, too few to hide a lasting one. */
    public static RestartPolicy standard() {
        return new RestartPolicy(5, Duration.ofSeconds(1), Duration.ofMinutes(5));
    }

    /** The pause before the given start of the row, counted from 1; nothing when the limit is passed. */
    public Optional<Duration> pauseBefore(int start) {
        return start > limit ? Optional.empty() : Optional.of(firstPause.multipliedBy(1L << (start - 1)));
    }

    /** The number in its row of the next start, for a part that made the given number of them and then lived this long. */
    public int next(int startsSoFar, Duration lived) {
        return lived.compareTo(calm) >= 0 ? 1 : startsSoFar + 1;
    }
}
