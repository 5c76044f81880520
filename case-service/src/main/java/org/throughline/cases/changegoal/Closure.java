package org.throughline.cases.changegoal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.GoalOutcome;

/**
 * How a goal ended.
 *
 * @param outcome achieved or not
 * @param closedOn the day; today where it is left out
 * @param consequenceFollowed whether the agreed consequence followed; needed where it was not achieved, refused where it was
 * @param words how it was seen, or why the consequence did not follow
 */
@Schema(name = "GoalClosure")
public record Closure(
        @NotNull @Schema(examples = "NOT_ACHIEVED") GoalOutcome outcome,
        @Schema(nullable = true, examples = "2027-02-12") LocalDate closedOn,
        @Schema(nullable = true, examples = "true") Boolean consequenceFollowed,
        @Size(min = 1, max = 2000) @Schema(nullable = true) String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Closure[" + outcome + "]";
    }
}
