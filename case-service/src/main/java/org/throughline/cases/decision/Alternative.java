package org.throughline.cases.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What else could have been decided.
 *
 * @param option what
 * @param whyNot why it was not
 */
@Schema(name = "AlternativeConsidered")
public record Alternative(
        @NotBlank @Size(max = 2000) @Schema(examples = "No family time until the assessment ends.")
        String option,

        @NotBlank @Size(max = 2000) @Schema(examples = "It would leave Ada without her mother for ten weeks.")
        String whyNot) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "Alternative[]";
    }
}
