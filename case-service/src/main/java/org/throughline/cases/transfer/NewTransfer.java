package org.throughline.cases.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.TransferReason;

/**
 * A transfer that a pod's manager asks for.
 *
 * @param caseIds the cases that move together, all or none
 * @param toPodId the pod that is asked
 * @param reason why
 * @param rationale why, in words; kept in the record, told to nobody else
 * @param separationReason why an open sibling of the same pod stays behind; needed where one does
 */
@Schema(name = "NewTransfer")
record NewTransfer(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> caseIds,
        @NotNull UUID toPodId,
        @NotNull @Schema(examples = "SIBLINGS_TOGETHER") TransferReason reason,
        @Size(min = 1, max = 4000) @Schema(nullable = true) String rationale,
        @Schema(nullable = true) SeparationReason separationReason) {

    /** Says nothing of the children. */
    @Override
    public String toString() {
        return "NewTransfer[" + reason + "]";
    }
}
