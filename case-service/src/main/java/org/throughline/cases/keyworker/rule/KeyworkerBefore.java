package org.throughline.cases.keyworker.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * The keyworker whose spell ends, as far as is told.
 *
 * @param known whether workforce-service has told of this worker at all
 * @param lastDay last day of employment; null unless leaving is announced
 * @param seatUntil first day no longer in any seat of the case's pod; null while seated, and where no seat is told
 * @param absences when the worker was or will be absent
 */
public record KeyworkerBefore(boolean known, LocalDate lastDay, LocalDate seatUntil, List<Absence> absences) {

    boolean hasLeftBy(LocalDate day) {
        return lastDay != null && lastDay.isBefore(day);
    }
}
