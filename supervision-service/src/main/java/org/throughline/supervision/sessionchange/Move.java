package org.throughline.supervision.sessionchange;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SessionChangeReason;

/** Another time for a session, and why. */
record Move(
        @NotNull OffsetDateTime startsAt,

        @Min(15) @Max(480) @Schema(nullable = true, description = "How long it lasts; as before where left out.")
        Integer minutes,

        @NotNull SessionChangeReason reason,
        @Size(max = 1000) @Schema(nullable = true) String words) {

    static final String EXAMPLE = """
            {"startsAt": "2026-12-23T10:00:00Z", "reason": "BANK_HOLIDAY"}""";

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "Move[" + reason + "]";
    }
}
