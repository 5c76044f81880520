package org.throughline.cases.returns.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ChangeReason;

/**
 * One row of a Social Worker file.
 *
 * @param workerNumber SW_ID; null where no number of the worker is known
 * @param from SW_DECOM
 * @param to SW_DEC: the first day it no longer holds; null while it lasts
 * @param reason SW_REASON: why it began
 */
public record WorkerSpell(String workerNumber, LocalDate from, LocalDate to, ChangeReason reason) {

    boolean holds(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
