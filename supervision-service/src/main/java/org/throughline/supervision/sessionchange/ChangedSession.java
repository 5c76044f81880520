package org.throughline.supervision.sessionchange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.groupsupervision.GroupSupervisionExamples;
import org.throughline.supervision.groupsupervision.GroupSupervisionView;

/** A session whose plan changed, and which cases run past their review-due date because the pod meets later. */
@Schema(name = "ChangedGroupSupervision")
record ChangedSession(
        GroupSupervisionView session,

        @Schema(nullable = true, description = "The day on which the pod meets next; null where nothing is scheduled.")
        LocalDate nextSessionOn,

        @Schema(
                description =
                        "Cases of the pod that are due before then, longest overdue first; all that are due within "
                                + "four weeks where nothing is scheduled.")
        List<DueCase> dueBeforeNextSession) {

    static final String CANCELLED = "{\"session\": " + GroupSupervisionExamples.CANCELLED + """
            , "nextSessionOn": "2026-12-02", "dueBeforeNextSession":
              [{"caseId": "01900000-0000-7000-8000-0000000000c1", "reviewDue": "2026-11-29"}]}""";

    static final String MOVED = "{\"session\": " + GroupSupervisionExamples.SESSION + """
            , "nextSessionOn": "2026-11-25", "dueBeforeNextSession": []}""";

    /** A case that will be late. */
    @Schema(name = "DueCase")
    record DueCase(UUID caseId, LocalDate reviewDue) {}
}
