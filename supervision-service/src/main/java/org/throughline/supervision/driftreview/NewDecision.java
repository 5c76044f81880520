package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision, why, and under whose authority. */
@Schema(name = "NewDecision")
record NewDecision(
        @NotBlank @Size(max = ReviewContent.TEXT) String decision,
        @NotBlank @Size(max = ReviewContent.TEXT) String rationale,
        @NotNull Authority authority) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "NewDecision[" + authority + "]";
    }
}
