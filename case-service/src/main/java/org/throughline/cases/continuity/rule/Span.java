package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.time.Month;

/** How far back from a day is looked; the day itself counts. */
public enum Span {
    LAST_12_MONTHS,
    LAST_24_MONTHS,
    /** From 1 April, as the statutory returns count. */
    COLLECTION_YEAR,
    /** From the first fact on. */
    EVER;

    /** The days up to this one, itself included. */
    public Window until(LocalDate asOf) {
        LocalDate to = dayAfter(asOf);
        return switch (this) {
            case LAST_12_MONTHS -> new Window(dayAfter(asOf.minusMonths(12)), to);
            case LAST_24_MONTHS -> new Window(dayAfter(asOf.minusMonths(24)), to);
            case COLLECTION_YEAR -> new Window(firstOfYear(asOf), to);
            case EVER -> new Window(Window.BEGINNING, to);
        };
    }

    private static LocalDate dayAfter(LocalDate day) {
        return day.plusDays(1);
    }

    private static LocalDate firstOfYear(LocalDate asOf) {
        LocalDate april = LocalDate.of(asOf.getYear(), Month.APRIL, 1);
        return asOf.isBefore(april) ? april.minusYears(1) : april;
    }
}
