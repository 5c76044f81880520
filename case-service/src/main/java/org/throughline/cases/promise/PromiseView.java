package org.throughline.cases.promise;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.promise.rule.Standing;
import org.throughline.contracts.codes.PromiseTo;

/**
 * A promise, with everything that became of it.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param to to whom it was made
 * @param words what was promised
 * @param madeOn the day it was made
 * @param madeBy the worker who promised; null if not known
 * @param dueOn the last day to keep it, as last agreed
 * @param standing how it stands today
 * @param daysLate days by which it is overdue, or was kept late; 0 where neither
 * @param settledOn the day it was kept, or known to be broken; null while open
 * @param settledBy the worker who said so; null while open
 * @param explained whether they were told why it was broken; null where that does not matter
 * @param settledWords what was done, or why not; null if not said
 * @param agreements the other last days they agreed to, the first one first
 * @param version for the ETag
 */
@Schema(name = "Promise")
public record PromiseView(
        UUID promiseId,
        UUID caseId,
        PromiseTo to,
        String words,
        LocalDate madeOn,
        @Schema(nullable = true) UUID madeBy,
        LocalDate dueOn,
        Standing standing,
        long daysLate,
        @Schema(nullable = true) LocalDate settledOn,
        @Schema(nullable = true) UUID settledBy,
        @Schema(nullable = true) Boolean explained,
        @Schema(nullable = true) String settledWords,
        List<AgreementView> agreements,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of what was promised. */
    @Override
    public String toString() {
        return "PromiseView[" + promiseId + "]";
    }
}
