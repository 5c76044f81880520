package org.throughline.cases.continuity.picture;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where a day stands on the paper.
 *
 * @param from the first day shown
 * @param to the day after the last
 */
record TimeScale(LocalDate from, LocalDate to) {

    static final double LEFT = 150;
    static final double RIGHT = 980;

    private static final int MOST_TICKS = 12;
    private static final int[] STEPS = {1, 2, 3, 6, 12, 24, 60, 120};

    /** The left edge of a day; days outside stand at the edge. */
    double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(from, day);
        double all = ChronoUnit.DAYS.between(from, to);
        return LEFT + (RIGHT - LEFT) * Math.max(0, Math.min(1, days / all));
    }

    /** Where a stretch ends; at the right edge while it lasts. */
    double end(LocalDate orNone) {
        return orNone == null ? RIGHT : x(orNone);
    }

    /** First days of months, at most a dozen, evenly. */
    List<LocalDate> ticks() {
        long months = ChronoUnit.MONTHS.between(from, to) + 1;
        int step = STEPS[STEPS.length - 1];
        for (int i = STEPS.length - 1; i >= 0; i--) {
            step = months / STEPS[i] <= MOST_TICKS ? STEPS[i] : step;
        }
        int every = step;
        LocalDate first = from.withDayOfMonth(1).plusMonths(from.getDayOfMonth() == 1 ? 0 : 1);
        return Stream.iterate(first, day -> day.isBefore(to), day -> day.plusMonths(1))
                .filter(day -> (day.getYear() * 12 + day.getMonthValue() - 1) % every == 0)
                .toList();
    }
}
