package org.throughline.cases.contact;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactKind;

/**
 * A recorded contact, as it stands.
 *
 * @param contactId the contact
 * @param kind what kind
 * @param occurredAt when it took place
 * @param durationMinutes how long; null if not known
 * @param workerIds who took part
 * @param participants the same, with what each was to the child on that day
 * @param childSeen whether the child was seen
 * @param seenAlone whether the child was seen alone
 * @param statutory whether it counts as a statutory visit
 * @param place where; null if not said
 * @param method how; null if not said
 * @param methodWords the method in words; null unless it is OTHER
 * @param note what happened; null if not said
 * @param recordedAt when it was recorded, or put right
 * @param recordedBy the worker who did; null if a machine
 * @param version for the ETag
 */
@Schema(name = "Contact")
public record ContactView(
        UUID contactId,
        ContactKind kind,
        OffsetDateTime occurredAt,
        @Schema(nullable = true) Integer durationMinutes,
        List<UUID> workerIds,
        List<Participant> participants,
        boolean childSeen,
        boolean seenAlone,
        boolean statutory,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) DirectWorkMethod method,
        @Schema(nullable = true) String methodWords,
        @Schema(nullable = true) String note,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "ContactView[" + contactId + "]";
    }
}
