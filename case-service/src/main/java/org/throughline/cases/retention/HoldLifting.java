package org.throughline.cases.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A hold ends.
 *
 * @param words why; kept with the hold only
 */
@Schema(name = "LegalHoldLifting")
public record HoldLifting(
        @NotBlank @Size(max = 1000) @Schema(examples = "The claim was settled.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "HoldLifting[]";
    }
}
