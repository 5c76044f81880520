package org.throughline.cases.returns.rule;

import java.time.LocalDate;

/**
 * A stretch in which a child was looked after, half-open.
 *
 * @param from first day
 * @param to the first day not looked after; null while it lasts
 */
public record CareStretch(LocalDate from, LocalDate to) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }

    boolean overlaps(LocalDate otherFrom, LocalDate otherTo) {
        return (otherTo == null || from.isBefore(otherTo)) && (to == null || otherFrom.isBefore(to));
    }
}
