package org.throughline.supervision.sessionchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ReopeningReason;

/** Why a closed session takes reviews again. */
record Reopening(
        @NotNull ReopeningReason reason,
        @Size(max = 1000) @Schema(nullable = true) String words) {

    static final String EXAMPLE = """
            {"reason": "REVIEW_TO_ADD", "words": "The last case was discussed and not written down."}""";

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Reopening[" + reason + "]";
    }
}
