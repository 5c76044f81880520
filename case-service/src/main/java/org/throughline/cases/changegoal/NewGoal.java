package org.throughline.cases.changegoal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal to be set.
 *
 * @param goal what it says
 * @param baseline where things stand, 0 to 10
 * @param setOn the day it was agreed; today where it is left out
 */
@Schema(name = "NewGoal")
public record NewGoal(
        @NotNull @Valid GoalTerms goal,
        @NotNull @Min(0) @Max(10) @Schema(examples = "3") Integer baseline,
        @Schema(nullable = true, examples = "2026-11-24") LocalDate setOn) {}
