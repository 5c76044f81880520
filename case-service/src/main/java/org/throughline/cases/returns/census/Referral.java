package org.throughline.cases.returns.census;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CensusElement;

/**
 * A referral of a child with what it led to.
 *
 * @param id the case; for one without further action, the referral
 * @param referredOn when
 * @param source ReferralSource; null where it is not known
 * @param primaryNeed PrimaryNeedCode; null where it is not known
 * @param closedOn last day of the case; null while it is open
 * @param closureReason RC1 to RC9; null where it is not known
 * @param noFurtherAction whether it led to nothing
 * @param caseId the case; null where it led to none
 * @param told what a census told beside that
 * @param own what our own record knows beside that
 */
public record Referral(
        UUID id,
        LocalDate referredOn,
        String source,
        String primaryNeed,
        LocalDate closedOn,
        String closureReason,
        boolean noFurtherAction,
        UUID caseId,
        List<CensusElement> told,
        List<CensusElement> own) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "Referral[" + id + "]";
    }
}
