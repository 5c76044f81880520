package org.throughline.cases.continuity.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** A stretch of days, half-open; null {@code to} while it lasts. */
record Days(LocalDate from, LocalDate to) {

    /** How many days of the window lie in at least one of the stretches. */
    static long together(Collection<Days> stretches, Window window) {
        List<Days> inOrder = stretches.stream()
                .filter(days -> window.touches(days.from, days.to))
                .sorted(Comparator.comparing(Days::from))
                .toList();
        long count = 0;
        long reached = Long.MIN_VALUE;
        for (Days days : inOrder) {
            long begins = Math.max(reached, later(days.from, window.from()).toEpochDay());
            long ends = earlier(days.to, window.to()).toEpochDay();
            if (ends > begins) {
                count += ends - begins;
                reached = ends;
            }
        }
        return count;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDate earlier(LocalDate oneOrNone, LocalDate other) {
        return oneOrNone != null && oneOrNone.isBefore(other) ? oneOrNone : other;
    }
}
