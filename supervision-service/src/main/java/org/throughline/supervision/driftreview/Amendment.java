package org.throughline.supervision.driftreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.AmendmentReason;

/** How a complete review reads from now on, and why. */
record Amendment(
        @NotNull AmendmentReason reason,

        @Size(max = ReviewContent.TEXT) @Schema(nullable = true, description = "Why, in words.")
        String words,

        @NotNull
        @Valid
        @Schema(
                description = "The whole content in place of the old; actions are agreed beside those before, "
                        + "and actionsDone stays empty.")
        ReviewContent content) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "Amendment[" + reason + "]";
    }
}
