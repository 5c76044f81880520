package org.throughline.cases.contact;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ContactMistake;

/**
 * A contact as it should have been recorded, whole.
 *
 * @param mistake what was wrong
 * @param explanation the same in words; kept in the record only
 * @param contact how it reads from now on
 */
@Schema(name = "ContactCorrection")
public record Correction(
        @NotNull @Schema(examples = "WRONG_DETAILS") ContactMistake mistake,

        @NotBlank @Size(max = 2000) @Schema(examples = "The child's aunt was in the room.")
        String explanation,

        @NotNull @Valid NewContact contact) {

    Mistake asMistake() {
        return new Mistake(mistake, explanation);
    }

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "Correction[" + mistake + "]";
    }
}
