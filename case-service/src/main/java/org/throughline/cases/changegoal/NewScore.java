package org.throughline.cases.changegoal;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ScoredBy;

/**
 * Where somebody sees a goal.
 *
 * @param scoredBy whose view it is
 * @param score 0 (nothing has changed) to 10 (the goal is reached)
 * @param scoredOn the day; today where it is left out
 * @param words what they said; kept in the record only
 */
@Schema(name = "NewScore")
public record NewScore(
        @NotNull @Schema(examples = "CHILD") ScoredBy scoredBy,
        @NotNull @Min(0) @Max(10) @Schema(examples = "5") Integer score,
        @Schema(nullable = true, examples = "2026-12-08") LocalDate scoredOn,

        @Size(min = 1, max = 2000) @Schema(nullable = true, examples = "Mum got up this week.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewScore[" + scoredBy + "]";
    }
}
