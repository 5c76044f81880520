package org.throughline.cases.imports.cin;

import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Stage;

/**
 * One CINdetails block.
 *
 * @param laChildId the child's id
 * @param referredOn CINreferralDate
 * @param source ReferralSource
 * @param primaryNeed PrimaryNeedCode
 * @param noFurtherAction ReferralNFA: the referral led to nothing
 * @param closedOn CINclosureDate; null while open
 * @param closureReason ReasonForClosure
 * @param stage where it stands, or stood at its end, by its plans
 * @param stageSince first day of that
 * @param blocks what else the block tells
 */
record CensusReferral(
        String laChildId,
        LocalDate referredOn,
        String source,
        String primaryNeed,
        boolean noFurtherAction,
        LocalDate closedOn,
        String closureReason,
        Stage stage,
        LocalDate stageSince,
        List<CensusBlock> blocks) {

    boolean open() {
        return closedOn == null;
    }

    boolean overlaps(LocalDate from, LocalDate to) {
        return (to == null || referredOn.isBefore(to)) && (closedOn == null || from.isBefore(closedOn));
    }
}
