package org.throughline.cases.changegoal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a goal says.
 *
 * @param change what needs to change
 * @param forWhom who is to change it
 * @param dueOn the last day for it, in the child's timescale
 * @param whyByThen why by then, from the child's point of view; null if not said
 * @param seenHow how it will be seen that it has changed
 * @param consequence what follows if it is not achieved
 */
@Schema(name = "GoalTerms")
public record GoalTerms(
        @NotBlank @Size(max = 2000) @Schema(examples = "Mum takes Ada to school, every day, on time.")
        String change,

        @NotNull @Schema(examples = "MOTHER") GoalFor forWhom,
        @NotNull @Schema(examples = "2027-02-12") LocalDate dueOn,

        @Size(min = 1, max = 2000)
        @Schema(nullable = true, examples = "Half a term is a long time to miss when you are six.")
        String whyByThen,

        @NotBlank @Size(max = 2000) @Schema(examples = "The register of the school: no more than two late mornings.")
        String seenHow,

        @NotBlank @Size(max = 2000) @Schema(examples = "Ada stays with her aunt on school nights.")
        String consequence) {

    /** Says nothing of the family. */
    @Override
    public String toString() {
        return "GoalTerms[" + forWhom + "]";
    }
}
