package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import org.throughline.platform.time.WorkingDays;

/**
 * How long there is.
 *
 * @param amount how many, at least one
 * @param unit of what
 */
public record Limit(int amount, LimitUnit unit) {

    /** Refuses a limit of nothing: a configuration that makes every clock overdue at its start is a mistake. */
    public Limit {
        if (amount < 1) {
            throw new IllegalArgumentException("a limit is at least one: " + amount);
        }
    }

    /** The last day that is within the limit of {@code start}, which itself is day 0. */
    public LocalDate lastDay(LocalDate start, WorkingDays calendar) {
        return switch (unit) {
            case WORKING_DAYS -> calendar.plus(start, amount);
            case DAYS -> start.plusDays(amount);
            case WEEKS -> start.plusWeeks(amount);
            case MONTHS -> start.plusMonths(amount);
        };
    }
}
