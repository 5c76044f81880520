package org.throughline.cases.contact;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactKind;

/**
 * A contact to be recorded.
 *
 * @param kind what kind
 * @param occurredAt when it took place
 * @param durationMinutes how long; null if not known
 * @param workerIds who took part, more than one for a joint visit; the caller where it is left out
 * @param childSeen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param statutory whether it counts as a statutory visit
 * @param place where: home, school
 * @param method how; needed for direct work
 * @param methodWords the method in words, where it is OTHER
 * @param note what happened; kept in the record, told to nobody else
 */
@Schema(name = "NewContact")
public record NewContact(
        @NotNull @Schema(examples = "VISIT") ContactKind kind,
        @NotNull @Schema(examples = "2026-11-20T16:00:00Z") OffsetDateTime occurredAt,

        @Min(1) @Max(1440) @Schema(nullable = true, examples = "45")
        Integer durationMinutes,

        @Size(min = 1, max = 20) @Schema(nullable = true) List<@NotNull UUID> workerIds,
        @NotNull @Schema(examples = "true") Boolean childSeen,
        @NotNull @Schema(examples = "true") Boolean seenAlone,
        @NotNull @Schema(examples = "true") Boolean statutory,

        @Size(min = 1, max = 100) @Schema(nullable = true, examples = "home")
        String place,

        @Schema(nullable = true, examples = "THREE_HOUSES") DirectWorkMethod method,

        @Size(min = 1, max = 100) @Schema(nullable = true) String methodWords,

        @Size(min = 1, max = 20000) @Schema(nullable = true) String note) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "NewContact[" + kind + "]";
    }
}
