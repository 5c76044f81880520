package org.throughline.cases.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Stage;

/**
 * When a child was seen and must be seen next.
 *
 * @param caseId the case
 * @param stage where it stands: the stage decides how often
 * @param lastVisitOn the last statutory visit at which the child was seen; null if none is recorded
 * @param daysSinceLastVisit days since then; null if none is recorded
 * @param lastSeenAloneOn the last contact at which the child was seen alone; null if none is recorded
 * @param daysSinceSeenAlone days since then; null if none is recorded
 * @param nextDueOn the last day of the next visit in time; null where the stage asks for none
 * @param daysOverdue days past it; 0 where it is not
 * @param visits the running clocks that ask for visits, each with its rule; the soonest due first
 */
@Schema(name = "VisitSchedule")
record VisitSchedule(
        UUID caseId,
        Stage stage,
        @Schema(nullable = true) LocalDate lastVisitOn,
        @Schema(nullable = true) Long daysSinceLastVisit,
        @Schema(nullable = true) LocalDate lastSeenAloneOn,
        @Schema(nullable = true) Long daysSinceSeenAlone,
        @Schema(nullable = true) LocalDate nextDueOn,
        long daysOverdue,
        List<ClockView> visits) {}
