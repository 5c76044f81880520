package org.throughline.cases.referral;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A referral as MASH sends it. */
@FamilyTold
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
        @Pattern(regexp = CinCodes.SOURCE, message = NewReferral.SOURCE_MESSAGE)
        @Schema(description = "Referral source of the CIN census.", examples = "2A")
        String source,

        @NotNull
        @Pattern(regexp = CinCodes.PRIMARY_NEED, message = NewReferral.PRIMARY_NEED_MESSAGE)
        @Schema(description = "Primary need of the CIN census.", examples = "N1")
        String primaryNeed,

        @Size(max = 20_000)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "What MASH was told.")
        String narrative,

        @Schema(description = "On what lawful basis it is shared. A child is taken without it, too.")
        LawfulBasis lawfulBasis,

        @Size(max = 500)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "The basis in MASH's own words.", examples = "Children Act 1989 s47")
        String lawfulBasisNote,

        @Schema(description = "Whether the family knows of the referral.")
        Boolean familyKnows,

        @Schema(description = "Why not, where familyKnows is false.")
        FamilyNotToldReason familyNotToldReason,

        @NotNull @Size(min = 1, max = 50) @ConsistentChildren
        List<@NotNull @Valid ReferredChild> children)
        implements FamilyTold.Said {

    static final String SOURCE_MESSAGE =
            "must be a referral source of the CIN census: 1A to 1D, 2A, 2B, 3A to 3F, 4, 5A to 5D, 6 to 10";
    static final String PRIMARY_NEED_MESSAGE = "must be a primary need of the CIN census: N0 to N9";

    /** Text with its line breaks, without other control characters or half of a surrogate pair. */
    static final String TEXT = "[[^\\p{Cc}\\p{Cs}]\\r\\n\\t]*";

    static final String TEXT_MESSAGE = "must not hold control characters";

    @Override
    public String toString() {
        return "NewReferral[withheld]";
    }
}
