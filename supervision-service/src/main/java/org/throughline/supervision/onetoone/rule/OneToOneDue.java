package org.throughline.supervision.onetoone.rule;

import java.time.LocalDate;

/**
 * The day by which a worker has one-to-one supervision, and why.
 *
 * @param since the day the stretch began
 * @param days how long it may last
 * @param reason why
 * @param due the last day in time
 * @param version the set that it comes from
 */
public record OneToOneDue(LocalDate since, int days, Reason reason, LocalDate due, String version) {

    /** Why so many days. */
    public enum Reason {
        ORDINARY,
        ROLE,
        /** The first weeks of the assessed and supported year in employment. */
        ASYE_FIRST_WEEKS,
        /** The first months of it. */
        ASYE_FIRST_MONTHS
    }

    /** Whether the day has passed. */
    public boolean overdueOn(LocalDate today) {
        return today.isAfter(due);
    }
}
