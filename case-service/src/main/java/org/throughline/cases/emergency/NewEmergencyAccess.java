package org.throughline.cases.emergency;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EmergencyReason;

/**
 * Somebody must see a record now.
 *
 * @param reason why
 * @param words why, in words; kept for the review only
 */
@Schema(name = "NewEmergencyAccess")
public record NewEmergencyAccess(
        @NotNull @Schema(examples = "OUT_OF_HOURS") EmergencyReason reason,

        @NotBlank @Size(max = 1000) @Schema(examples = "The hospital called: she came in alone with a broken arm.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewEmergencyAccess[" + reason + "]";
    }
}
