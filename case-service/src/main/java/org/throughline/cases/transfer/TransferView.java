package org.throughline.cases.transfer;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.contracts.codes.TransferDeclineReason;
import org.throughline.contracts.codes.TransferReason;

/**
 * A transfer.
 *
 * @param transferId the transfer
 * @param status where it stands
 * @param fromPodId the pod that asked
 * @param toPodId the pod that is asked
 * @param reason why
 * @param rationale why, in words; null where nobody said
 * @param separationReason why a sibling stays behind; null where none does
 * @param requestedOn the day it was asked
 * @param requestedBy who asked; null where no worker did
 * @param answerDueOn last day for the answer
 * @param answeredOn the day of the answer; null before
 * @param answeredBy who answered
 * @param keyworkerId who is to be the keyworker; null before it is accepted
 * @param plannedOn when the cases are meant to move; null before it is accepted
 * @param declineReason why not; null unless declined
 * @param outstandingReason why the cases moved before the hand-over was whole; null where it was
 * @param endedOn the day it ended, for a completed one the first day in the new pod; null while open
 * @param endedBy who ended it; null while open, and where nobody did
 * @param cases the cases, with what was done of each one's hand-over
 * @param version for the ETag
 */
@Schema(name = "Transfer")
record TransferView(
        UUID transferId,
        TransferStatus status,
        UUID fromPodId,
        UUID toPodId,
        TransferReason reason,
        @Schema(nullable = true) String rationale,
        @Schema(nullable = true) SeparationReason separationReason,
        LocalDate requestedOn,
        @Schema(nullable = true) UUID requestedBy,
        LocalDate answerDueOn,
        @Schema(nullable = true) LocalDate answeredOn,
        @Schema(nullable = true) UUID answeredBy,
        @Schema(nullable = true) UUID keyworkerId,
        @Schema(nullable = true) LocalDate plannedOn,
        @Schema(nullable = true) TransferDeclineReason declineReason,
        @Schema(nullable = true) OutstandingReason outstandingReason,
        @Schema(nullable = true) LocalDate endedOn,
        @Schema(nullable = true) UUID endedBy,
        List<MovingCase> cases,
        @JsonIgnore long version) {

    /** Says nothing of the children. */
    @Override
    public String toString() {
        return "TransferView[" + transferId + "]";
    }
}
