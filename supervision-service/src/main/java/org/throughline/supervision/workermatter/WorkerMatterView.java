package org.throughline.supervision.workermatter;

import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What stands in a worker's record. */
@Schema(name = "WorkerMatter")
record WorkerMatterView(
        UUID id,
        UUID workerId,
        UUID sessionId,
        String words,
        @Schema(nullable = true) UUID writtenBy,
        OffsetDateTime writtenAt) {

    static final String PAGE = """
            {"items": [{"id": "01900000-0000-7000-8000-0000000000e9", "workerId": "01900000-0000-7000-8000-000000000003",
              "sessionId": "01900000-0000-7000-8000-0000000000b1", "words": "Asks for time to reflect on the last visit.",
              "writtenBy": "01900000-0000-7000-8000-000000000001", "writtenAt": "2026-11-25T10:21:40Z"}], "next": null}""";

    static WorkerMatterView of(WorkerMatter matter, ZoneId zone) {
        return new WorkerMatterView(
                matter.id,
                matter.workerId,
                matter.sessionId,
                matter.words,
                matter.writtenBy,
                matter.writtenAt.atZone(zone).toOffsetDateTime());
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "WorkerMatterView[" + id + "]";
    }
}
