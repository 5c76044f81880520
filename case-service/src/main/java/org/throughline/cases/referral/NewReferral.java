package org.throughline.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral as MASH sends it. */
record NewReferral(
        @NotNull
        @Pattern(regexp = ReferredChild.REFERENCE, message = ReferredChild.REFERENCE_MESSAGE)
        @Schema(
                description = "MASH's own reference, and the key of idempotency: one reference, one referral.",
                examples = "MASH-2026-004711")
        String mashReference,

        @NotNull
        @NotInTheFuture
        @Schema(description = "When MASH received it; the working day to decide counts from here.")
        OffsetDateTime receivedAt,

        @NotNull
        @Pattern(
                regexp = "1[A-D]|2[AB]|3[A-F]|4|5[A-D]|6|7|8|9|10",
                message =
                        "must be a referral source of the CIN census: 1A to 1D, 2A, 2B, 3A to 3F, 4, 5A to 5D, 6 to 10")
        @Schema(description = "Referral source of the CIN census.", examples = "2A")
        String source,

        @NotNull
        @Pattern(regexp = "N[0-9]", message = "must be a primary need of the CIN census: N0 to N9")
        @Schema(description = "Primary need of the CIN census.", examples = "N1")
        String primaryNeed,

        @Size(max = 20_000)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "What MASH was told.")
        String narrative,

        @Size(max = 500)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "On what lawful basis it is shared.")
        String lawfulBasis,

        @Schema(description = "Whether the family knows of the referral.")
        Boolean familyKnows,

        @NotNull @Size(min = 1, max = 50) @ConsistentChildren
        List<@NotNull @Valid ReferredChild> children) {

    /** Text with its line breaks, without other control characters or half of a surrogate pair. */
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\r\\n\\t]*";

    static final String TEXT_MESSAGE = "must not hold control characters";

    @Override
    public String toString() {
        return "NewReferral[withheld]";
    }
}
