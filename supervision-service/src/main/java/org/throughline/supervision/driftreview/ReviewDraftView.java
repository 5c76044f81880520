package org.throughline.supervision.driftreview;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review being written, as people see it. */
@Schema(name = "ReviewDraft")
record ReviewDraftView(
        UUID id,
        UUID sessionId,
        UUID podId,
        UUID caseId,
        UUID childId,
        ReviewContent content,
        @Schema(nullable = true) UUID savedBy,
        OffsetDateTime savedAt,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to save, complete or drop it.")
        long version) {

    static ReviewDraftView of(ReviewDraft draft, ZoneId zone) {
        return new ReviewDraftView(
                draft.id(),
                draft.sessionId(),
                draft.podId(),
                draft.caseId(),
                draft.childId(),
                draft.content(),
                draft.savedBy(),
                draft.savedAt().atZone(zone).toOffsetDateTime(),
                draft.version());
    }
}
