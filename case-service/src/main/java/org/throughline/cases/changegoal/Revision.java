package org.throughline.cases.changegoal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A goal as it reads from now on, whole.
 *
 * @param goal what it says
 * @param reason why it is revised; kept in the record only
 * @param revisedOn the day it was agreed; today where it is left out
 */
@Schema(name = "GoalRevision")
public record Revision(
        @NotNull @Valid GoalTerms goal,

        @NotBlank @Size(max = 2000) @Schema(examples = "Mum was in hospital for two weeks.")
        String reason,

        @Schema(nullable = true, examples = "2027-01-19") LocalDate revisedOn) {

    /** Says nothing of the family. */
    @Override
    public String toString() {
        return "Revision[]";
    }
}
