package org.throughline.cases.changegoal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.GoalOutcome;

/**
 * How a goal ended.
 *
 * @param outcome achieved or not
 * @param closedOn the day
 * @param closedBy the worker who said so; null if a machine
 * @param consequenceFollowed whether the agreed consequence followed; null for an achieved goal
 * @param words how it was seen, or why the consequence did not follow; null if not said
 */
@Schema(name = "GoalEnding")
public record GoalEnding(
        GoalOutcome outcome,
        LocalDate closedOn,
        @Schema(nullable = true) UUID closedBy,
        @Schema(nullable = true) Boolean consequenceFollowed,
        @Schema(nullable = true) String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "GoalEnding[" + outcome + "]";
    }
}
