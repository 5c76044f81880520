package org.throughline.cases.contact;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactKind;

/**
 * A contact as it was once recorded, and stands no longer.
 *
 * @param contactId the contact
 * @param kind what kind
 * @param occurredAt when it was said to have taken place
 * @param durationMinutes how long; null if not known
 * @param workerIds who was said to have taken part
 * @param childSeen whether the child was said to have been seen
 * @param seenAlone whether alone
 * @param statutory whether it counted as a statutory visit
 * @param place where; null if not said
 * @param method how; null if not said
 * @param methodWords the method in words; null unless it was OTHER
 * @param note what was said to have happened; null if not said
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "WrongContact")
public record WrongContact(
        UUID contactId,
        ContactKind kind,
        OffsetDateTime occurredAt,
        @Schema(nullable = true) Integer durationMinutes,
        List<UUID> workerIds,
        boolean childSeen,
        boolean seenAlone,
        boolean statutory,
        @Schema(nullable = true) String place,
        @Schema(nullable = true) DirectWorkMethod method,
        @Schema(nullable = true) String methodWords,
        @Schema(nullable = true) String note,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "WrongContact[" + contactId + "]";
    }
}
