package org.throughline.supervision.closing;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.groupsupervision.GroupSupervisionExamples;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;

/** A group supervision that is over: what was discussed, and what comes first next time. */
@Schema(name = "ClosedGroupSupervision")
record ClosedSession(GroupSupervisionView session, List<UUID> reviewedCaseIds, List<UUID> carriedOverCaseIds) {

    static final String EXAMPLE = "{\"session\": " + GroupSupervisionExamples.CLOSED + """
            , "reviewedCaseIds": ["01900000-0000-7000-8000-0000000000c1"],
             "carriedOverCaseIds": ["01900000-0000-7000-8000-0000000000c2"]}""";
}
