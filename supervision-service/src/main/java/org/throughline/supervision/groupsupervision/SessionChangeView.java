package org.throughline.supervision.groupsupervision;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One move, cancellation or reopening of a session. */
@Schema(name = "GroupSupervisionChange")
record SessionChangeView(
        int number,
        SessionChange.Kind kind,

        @Schema(description = "A code: why.", examples = "BANK_HOLIDAY")
        String reason,

        @Schema(nullable = true) String words,

        @Schema(nullable = true, description = "When it was planned before; null unless it was moved.")
        OffsetDateTime previousStartsAt,

        @Schema(nullable = true) Integer previousMinutes,

        @Schema(nullable = true, description = "Null where the series did it.")
        UUID changedBy,

        OffsetDateTime changedAt) {

    static SessionChangeView of(Tuple row, ZoneId zone) {
        return new SessionChangeView(
                row.get("number", Integer.class),
                SessionChange.Kind.valueOf(row.get("kind", String.class)),
                row.get("reason", String.class),
                row.get("words", String.class),
                at(row.get("previous_starts_at", Instant.class), zone),
                row.get("previous_minutes", Integer.class),
                row.get("changed_by", UUID.class),
                at(row.get("changed_at", Instant.class), zone));
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "SessionChangeView[" + number + "]";
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
