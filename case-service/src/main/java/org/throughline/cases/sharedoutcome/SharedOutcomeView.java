package org.throughline.cases.sharedoutcome;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outcome agreed with the network, and how it goes.
 *
 * @param outcomeId the shared outcome
 * @param caseId the case
 * @param childId the child
 * @param aim what is to be reached
 * @param childNotices what the child would notice, in words for the child
 * @param agreedOn the day it was agreed
 * @param dueOn the last day to reach it
 * @param agreedWith the professionals who agreed, by their ids in the child's network
 * @param childAgreed whether the child did
 * @param familyAgreed whether the family did
 * @param ownerId the one of them who sees to it
 * @param progress how far it has come, the first said first
 * @param ending how it ended; null while it is open
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 * @param version for the ETag
 */
@Schema(name = "SharedOutcome")
public record SharedOutcomeView(
        UUID outcomeId,
        UUID caseId,
        UUID childId,
        String aim,
        String childNotices,
        LocalDate agreedOn,
        LocalDate dueOn,
        List<UUID> agreedWith,
        boolean childAgreed,
        boolean familyAgreed,
        UUID ownerId,
        List<ProgressView> progress,
        @Schema(nullable = true) EndingView ending,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "SharedOutcomeView[" + outcomeId + "]";
    }
}
