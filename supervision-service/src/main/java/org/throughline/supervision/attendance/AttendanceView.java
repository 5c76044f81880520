package org.throughline.supervision.attendance;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.attendance.rule.Quorum;

/** Who was there, with the arithmetic of the quorum. */
@Schema(name = "Attendance")
record AttendanceView(
        UUID sessionId,
        List<UUID> present,
        List<Attendance.Apology> apologies,

        @Schema(description = "Members of the pod who are not known to be absent that day.")
        int expected,

        @Schema(description = "Members of the pod who are there: guests do not count.")
        int membersPresent,

        @Schema(description = "How many members must be there.")
        int needed,

        boolean quorate) {

    static final String EXAMPLE = """
            {"sessionId": "01900000-0000-7000-8000-0000000000b1",
             "present": ["01900000-0000-7000-8000-000000000001", "01900000-0000-7000-8000-000000000003"],
             "apologies": [{"workerId": "01900000-0000-7000-8000-000000000002", "reason": "ABSENT"}],
             "expected": 3, "membersPresent": 2, "needed": 2, "quorate": true}""";

    static AttendanceView of(UUID session, Attendance attendance, Quorum quorum) {
        return new AttendanceView(
                session,
                attendance.present().stream().sorted().toList(),
                attendance.apologies(),
                quorum.expected(),
                quorum.present(),
                quorum.needed(),
                quorum.met());
    }
}
