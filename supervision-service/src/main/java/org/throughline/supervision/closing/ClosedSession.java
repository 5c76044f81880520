package org.throughline.supervision.closing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;

/** A group supervision that is over: what was discussed, and what comes first next time. */
@Schema(name = "ClosedGroupSupervision")
record ClosedSession(GroupSupervisionView session, List<UUID> reviewedCaseIds, List<UUID> carriedOverCaseIds) {

    static final String EXAMPLE = """
            {"session": {"id": "01900000-0000-7000-8000-0000000000b1",
                         "podId": "01900000-0000-7000-8000-0000000000a1", "startsAt": "2026-11-25T10:00:00Z",
                         "minutes": 120, "closedAt": "2026-11-25T12:02:11Z", "version": 2},
             "reviewedCaseIds": ["01900000-0000-7000-8000-0000000000c1"],
             "carriedOverCaseIds": ["01900000-0000-7000-8000-0000000000c2"]}""";
}
