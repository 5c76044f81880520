package org.throughline.cases.contact;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactMistake;

/**
 * What was wrong with a contact as it was recorded.
 *
 * @param mistake the code
 * @param explanation in words; kept in the record only
 */
@Schema(name = "Mistake")
public record Mistake(
        @NotNull @Schema(examples = "RECORDED_TWICE") ContactMistake mistake,

        @NotBlank @Size(max = 2000) @Schema(examples = "My colleague had recorded our joint visit already.")
        String explanation) {

    /** Says nothing of the explanation. */
    @Override
    public String toString() {
        return "Mistake[" + mistake + "]";
    }
}
