package org.throughline.supervision.sessionchange;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SessionChangeReason;

/** Why a session does not take place. */
record Cancellation(
        @NotNull SessionChangeReason reason,
        @Size(max = 1000) @Schema(nullable = true) String words) {

    static final String EXAMPLE = """
            {"reason": "SICKNESS", "words": "Three of us are ill; we meet again on Wednesday."}""";

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Cancellation[" + reason + "]";
    }
}
