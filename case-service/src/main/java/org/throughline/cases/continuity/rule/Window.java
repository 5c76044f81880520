package org.throughline.cases.continuity.rule;

import java.time.LocalDate;

/**
 * The days that are looked at, half-open.
 *
 * @param from the first day; {@link #BEGINNING} where everything before counts
 * @param to the day after the last
 */
public record Window(LocalDate from, LocalDate to) {

    /** No record of a child begins earlier. */
    public static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);

    /** Whether the day is one of them. */
    public boolean has(LocalDate day) {
        return !day.isBefore(from) && day.isBefore(to);
    }

    /** Whether a stretch has a day in common with them; an open end lasts. */
    public boolean touches(LocalDate begins, LocalDate ends) {
        return begins.isBefore(to) && (ends == null || ends.isAfter(from));
    }

    /** The last of the days. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }
}
