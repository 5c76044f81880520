package org.throughline.cases.promise;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.promise.rule.Agreement;

/**
 * Another last day of a promise, as they agreed.
 *
 * @param agreedOn the day they agreed
 * @param previousDueOn the last day before
 * @param dueOn the last day from then on
 * @param afterItsDay whether the last day before had passed when they agreed
 * @param words why; null if not said
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "PromiseAgreement")
public record AgreementView(
        LocalDate agreedOn,
        LocalDate previousDueOn,
        LocalDate dueOn,
        boolean afterItsDay,
        @Schema(nullable = true) String words,
        @Schema(nullable = true) UUID recordedBy) {

    Agreement asAgreement() {
        return new Agreement(agreedOn, dueOn);
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "AgreementView[" + dueOn + "]";
    }
}
