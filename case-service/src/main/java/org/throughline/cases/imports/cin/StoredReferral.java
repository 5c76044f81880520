package org.throughline.cases.imports.cin;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/** A census referral with the case it led to; {@code caseId} is null where no further action was taken. */
record StoredReferral(
        UUID childId,
        LocalDate referredOn,
        String source,
        String primaryNeed,
        boolean noFurtherAction,
        LocalDate closedOn,
        String closureReason,
        Stage stage,
        LocalDate stageSince,
        UUID caseId,
        List<CensusBlock> blocks) {

    static StoredReferral of(CensusReferral told, UUID child, UUID caseId) {
        return new StoredReferral(
                child,
                told.referredOn(),
                told.source(),
                told.primaryNeed(),
                told.noFurtherAction(),
                told.closedOn(),
                told.closureReason(),
                told.stage(),
                told.stageSince(),
                caseId,
                told.blocks());
    }
}
