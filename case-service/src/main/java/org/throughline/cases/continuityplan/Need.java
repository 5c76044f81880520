package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.ContinuityCause;

/**
 * What workforce-service tells that a plan is for.
 *
 * @param workerId the worker
 * @param cause why the worker is not there
 * @param absenceId the absence; null for leaving
 * @param from first day without the worker
 * @param until last day of the absence; null for leaving, and while the absence is open
 */
record Need(UUID workerId, ContinuityCause cause, UUID absenceId, LocalDate from, LocalDate until) {

    boolean isOver(LocalDate today) {
        return until != null && until.isBefore(today);
    }
}
