package org.throughline.supervision.groupsupervision;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A group supervision as people see it. */
@Schema(name = "GroupSupervision")
public record GroupSupervisionView(
        UUID id,
        UUID podId,
        OffsetDateTime startsAt,
        int minutes,

        @Schema(nullable = true, description = "When it was closed; null while it is not.")
        OffsetDateTime closedAt,

        @Schema(description = "The number in the ETag: send it quoted as If-Match to build the agenda or to close.")
        long version) {

    /** The session by the clock on the wall. */
    public static GroupSupervisionView of(GroupSupervision session, ZoneId zone) {
        return new GroupSupervisionView(
                session.id(),
                session.podId(),
                session.startsAt().atZone(zone).toOffsetDateTime(),
                session.minutes(),
                session.closedAt() == null
                        ? null
                        : session.closedAt().atZone(zone).toOffsetDateTime(),
                session.version());
    }
}
