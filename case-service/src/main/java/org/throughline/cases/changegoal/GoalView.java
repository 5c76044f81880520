package org.throughline.cases.changegoal;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A change goal and how it goes.
 *
 * @param goalId the goal
 * @param caseId the case
 * @param goal what it says now
 * @param setOn the day it was agreed
 * @param setBy the worker who set it; null if a machine
 * @param baseline where things stood on that day, 0 to 10
 * @param timescale how long from that day to its last day, for this child
 * @param progress how it goes today, or went until it ended
 * @param ending how it ended; null while it is open
 * @param scores every score, the first one first
 * @param revisions how it read before, the first one first
 * @param version for the ETag
 */
@Schema(name = "ChangeGoal")
public record GoalView(
        UUID goalId,
        UUID caseId,
        GoalTerms goal,
        LocalDate setOn,
        @Schema(nullable = true) UUID setBy,
        int baseline,
        TimescaleView timescale,
        ProgressView progress,
        @Schema(nullable = true) GoalEnding ending,
        List<ScoreView> scores,
        List<RevisionView> revisions,
        @JsonIgnore @Schema(hidden = true) long version) {

    /** Says nothing of the family. */
    @Override
    public String toString() {
        return "GoalView[" + goalId + "]";
    }
}
