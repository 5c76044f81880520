package org.throughline.cases.retention;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record must be kept.
 *
 * @param reason why
 * @param words why, in words; kept with the hold only
 */
@Schema(name = "NewLegalHold")
public record NewHold(
        @NotNull @Schema(examples = "CLAIM") HoldReason reason,

        @NotBlank @Size(max = 1000) @Schema(examples = "Letter of claim received from the family's solicitor.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewHold[" + reason + "]";
    }
}
