package org.throughline.supervision.reviewdue;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The review-due date of a case, and how it came about.
 *
 * @param start the day the clock began: the last drift review, or the opening for the first
 * @param limitDays the days from then
 * @param reason why this limit
 * @param due the last day on which a discussion is in time
 * @param ruleVersion the set of limits
 * @param source where the limits come from
 */
public record ReviewDue(
        LocalDate start, int limitDays, LimitReason reason, LocalDate due, String ruleVersion, String source) {

    /** Days left on a day: 0 on the due date itself, negative once overdue. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
