package org.throughline.supervision.groupsupervision;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SessionChangeReason;

/** A group supervision as people see it. */
@Schema(name = "GroupSupervision")
public record GroupSupervisionView(
        UUID id,
        UUID podId,
        OffsetDateTime startsAt,
        int minutes,
        SessionStatus status,
        @Schema(nullable = true) String place,

        @Schema(nullable = true, description = "The weekly series that it belongs to; null where it stands alone.")
        UUID seriesId,

        @Schema(nullable = true, description = "When it was opened; null until then.")
        OffsetDateTime openedAt,

        @Schema(nullable = true, description = "Who leads it; null until it is opened.")
        UUID ledBy,

        @Schema(description = "Whether a deputy leads it, since no pod manager is there.")
        boolean deputy,

        @Schema(nullable = true, description = "When it was closed; null while it is not.")
        OffsetDateTime closedAt,

        @Schema(nullable = true, description = "Why it does not take place; null where it does.")
        SessionChangeReason cancelledReason,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to change the session.")
        long version) {

    /** The session by the clock on the wall. */
    public static GroupSupervisionView of(GroupSupervision session, ZoneId zone) {
        return new GroupSupervisionView(
                session.id(),
                session.podId(),
                at(session.startsAt(), zone),
                session.minutes(),
                session.status(),
                session.place(),
                session.seriesId(),
                at(session.openedAt(), zone),
                session.ledBy(),
                session.deputy(),
                at(session.closedAt(), zone),
                session.cancelledReason(),
                session.version());
    }

    private static OffsetDateTime at(Instant instant, ZoneId zone) {
        return instant == null ? null : instant.atZone(zone).toOffsetDateTime();
    }
}
