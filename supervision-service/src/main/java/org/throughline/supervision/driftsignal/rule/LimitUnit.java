package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import org.throughline.platform.time.WorkingDays;

/** What a limit is counted in. */
public enum LimitUnit {
    WORKING_DAYS,
    DAYS,
    WEEKS,
    MONTHS;

    LocalDate after(LocalDate day, int number, WorkingDays calendar) {
        return switch (this) {
            case WORKING_DAYS -> calendar.plus(day, number);
            case DAYS -> day.plusDays(number);
            case WEEKS -> day.plusWeeks(number);
            case MONTHS -> day.plusMonths(number);
        };
    }
}
