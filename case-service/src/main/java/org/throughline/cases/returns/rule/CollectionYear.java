package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import java.time.Month;

/**
 * A collection year of the Department for Education: 1 April to 31 March, named by the year it ends in.
 *
 * @param ending the calendar year of its last day
 */
public record CollectionYear(int ending) {

    /** The year that holds this day. */
    public static CollectionYear of(LocalDate day) {
        return new CollectionYear(day.getMonthValue() < Month.APRIL.getValue() ? day.getYear() : day.getYear() + 1);
    }

    /** 1 April. */
    public LocalDate start() {
        return LocalDate.of(ending - 1, Month.APRIL, 1);
    }

    /** 31 March, the last day. */
    public LocalDate end() {
        return LocalDate.of(ending, Month.MARCH, 31);
    }

    /** Whether a stretch has a day in the year, or ended on its first day: an end (DEC) belongs to the year it falls in. */
    public boolean touches(LocalDate from, LocalDate to) {
        return !from.isAfter(end()) && (to == null || !to.isBefore(start()));
    }
}
