package org.throughline.cases.keyworker.rule;

import java.time.LocalDate;

/**
 * A worker's absence.
 *
 * @param from first day absent
 * @param to last day absent; null while open
 */
public record Absence(LocalDate from, LocalDate to) {

    /** Whether at least one day of it lies between these two, both included. */
    boolean touches(LocalDate first, LocalDate last) {
        return !from.isAfter(last) && (to == null || !to.isBefore(first));
    }
}
