package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ActionCancelReason;

/** An action is given up, and why. */
@Schema(name = "ActionCancellation")
record ActionCancellation(
        @NotNull ActionCancelReason reason,
        @Size(max = 1000) @Schema(nullable = true) String words) {

    static final String EXAMPLE = """
            {"reason": "REPLACED", "words": "The school visits her at home now."}""";

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "ActionCancellation[" + reason + "]";
    }
}
