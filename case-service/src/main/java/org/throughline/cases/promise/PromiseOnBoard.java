package org.throughline.cases.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.promise.rule.Standing;
import org.throughline.contracts.codes.PromiseTo;

/**
 * An open promise among those of many children.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param childId the child
 * @param podId the pod that holds the case; null where none does
 * @param keyworkerId the keyworker today; null where there is none
 * @param to to whom it was made
 * @param words what was promised
 * @param madeOn the day it was made
 * @param madeBy the worker who promised; null if not known
 * @param dueOn the last day to keep it, as last agreed
 * @param standing OPEN or OVERDUE
 * @param daysLate days by which it is overdue; 0 where it is not
 */
@Schema(name = "PromiseOnBoard")
public record PromiseOnBoard(
        UUID promiseId,
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID podId,
        @Schema(nullable = true) UUID keyworkerId,
        PromiseTo to,
        String words,
        LocalDate madeOn,
        @Schema(nullable = true) UUID madeBy,
        LocalDate dueOn,
        Standing standing,
        long daysLate) {

    /** Says nothing of what was promised. */
    @Override
    public String toString() {
        return "PromiseOnBoard[" + promiseId + "]";
    }
}
