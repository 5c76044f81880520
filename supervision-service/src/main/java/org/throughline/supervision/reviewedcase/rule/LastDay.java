package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;

/** The last of some days; null before the first. */
final class LastDay {

    private LocalDate day;

    void on(LocalDate other) {
        if (day == null || other.isAfter(day)) {
            day = other;
        }
    }

    LocalDate orNull() {
        return day;
    }
}
