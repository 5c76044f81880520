package org.throughline.cases.imports.ssda903;

import java.time.LocalDate;

/**
 * A stretch of care without a break.
 *
 * @param startedOn first day
 * @param endedOn the first day not in care; null while it lasts
 */
record CarePeriod(LocalDate startedOn, LocalDate endedOn) {

    boolean overlaps(CarePeriod other) {
        return (endedOn == null || other.startedOn.isBefore(endedOn))
                && (other.endedOn == null || startedOn.isBefore(other.endedOn));
    }
}
