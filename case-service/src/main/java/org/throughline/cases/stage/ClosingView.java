package org.throughline.cases.stage;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.stage.rule.NoGoodbyeReason;
import org.throughline.contracts.codes.ClosingOutcome;

/**
 * How a case ended, all of it null while the case is open. A case that was imported says no more than its source did.
 *
 * @param caseId the case
 * @param closedOn the last day; null while the case is open
 * @param closureReason CIN census RC1 to RC9; null where the source does not say
 * @param closureReasonLabel the reason in the census's words; null where there is none
 * @param outcome what came of it; null where the source does not say
 * @param inWords the same in words; null where the source does not say
 * @param goodbyeContactId the contact that was the goodbye; null where nobody said it
 * @param goodbyeOn the day of that contact; null where there is none
 * @param goodbyeSaidBy the workers who took part in it; empty where there is none
 * @param goodbyeByKeyworker whether the keyworker of that day was one of them; null where there is none
 * @param noGoodbyeReason why nobody did; null where somebody did, or the source does not say
 * @param recordedAt when it was recorded; null where it was imported
 * @param recordedBy by whom; null where it was imported
 */
@Schema(name = "ClosingOfCase")
public record ClosingView(
        UUID caseId,
        @Schema(nullable = true) LocalDate closedOn,
        @Schema(nullable = true) String closureReason,
        @Schema(nullable = true) String closureReasonLabel,
        @Schema(nullable = true) ClosingOutcome outcome,
        @Schema(nullable = true) String inWords,
        @Schema(nullable = true) UUID goodbyeContactId,
        @Schema(nullable = true) LocalDate goodbyeOn,
        List<UUID> goodbyeSaidBy,
        @Schema(nullable = true) Boolean goodbyeByKeyworker,
        @Schema(nullable = true) NoGoodbyeReason noGoodbyeReason,
        @Schema(nullable = true) OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "ClosingView[" + caseId + "]";
    }
}
