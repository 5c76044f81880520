package org.throughline.supervision.series.rule;

import java.time.LocalDate;

/**
 * One week of a series.
 *
 * @param planned the day on which the series has it
 * @param on the day on which the pod meets; null where it does not
 */
public record Week(LocalDate planned, LocalDate on) {

    /** Whether a bank holiday moved it to another day. */
    public boolean moved() {
        return on != null && !on.equals(planned);
    }

    /** Whether a bank holiday took it away. */
    public boolean cancelled() {
        return on == null;
    }
}
