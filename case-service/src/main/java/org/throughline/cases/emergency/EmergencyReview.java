package org.throughline.cases.emergency;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.EmergencyFinding;

/**
 * What the leadership found when it looked at an emergency access.
 *
 * @param finding what it found
 * @param words what follows; kept in the review only
 */
@Schema(name = "EmergencyReview")
public record EmergencyReview(
        @NotNull @Schema(examples = "JUSTIFIED") EmergencyFinding finding,

        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "The duty team was told by telephone.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "EmergencyReview[" + finding + "]";
    }
}
