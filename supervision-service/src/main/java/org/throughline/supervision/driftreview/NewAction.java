package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action, who does it, by when. */
@Schema(name = "NewAction")
record NewAction(
        @NotBlank @Size(max = ReviewContent.TEXT) String action,
        @NotNull UUID ownerId,

        @NotNull @Schema(description = "Not before the day of the discussion.")
        LocalDate dueOn) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "NewAction[" + dueOn + "]";
    }
}
