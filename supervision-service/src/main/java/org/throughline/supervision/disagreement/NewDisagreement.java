package org.throughline.supervision.disagreement;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;

/** Somebody sees a case otherwise than its signals do. */
@Schema(name = "NewBandDisagreement")
public record NewDisagreement(
        @NotNull
        @Schema(
                description =
                        "Where the signals put the case, as it was read: if that has changed meanwhile, read again.")
        Finding band,

        @NotNull @Schema(description = "Where the case stands in the caller's view.")
        Finding view,

        @NotBlank @Size(max = 2000) @Schema(description = "Why. Stays in this service.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewDisagreement[" + band + " " + view + "]";
    }
}
