package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What MASH tells after the hand-over: what is absent stays as it is, and no child can be taken away. */
@FamilyTold
@JsonInclude(JsonInclude.Include.NON_NULL)
record NewReferralUpdate(
        @Pattern(regexp = CinCodes.SOURCE, message = NewReferral.SOURCE_MESSAGE)
        @Schema(description = "Referral source of the CIN census.", examples = "6")
        String source,

        @Pattern(regexp = CinCodes.PRIMARY_NEED, message = NewReferral.PRIMARY_NEED_MESSAGE)
        @Schema(description = "Primary need of the CIN census.", examples = "N1")
        String primaryNeed,

        @Size(max = 20_000)
        @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        @Schema(description = "What MASH was told, in full; replaces what it told before.")
        String narrative,

        LawfulBasis lawfulBasis,

        @Size(max = 500) @Pattern(regexp = NewReferral.TEXT, message = NewReferral.TEXT_MESSAGE)
        String lawfulBasisNote,

        @Schema(description = "Whether the family knows of the referral.")
        Boolean familyKnows,

        FamilyNotToldReason familyNotToldReason,

        @Size(max = 50) @Schema(description = "Children who were not known at the hand-over.")
        List<@NotNull @Valid ReferredChild> addedChildren)
        implements FamilyTold.Said {

    boolean saysNothing() {
        return added().isEmpty()
                && Stream.of(source, primaryNeed, narrative, lawfulBasis, lawfulBasisNote, familyKnows)
                        .allMatch(Objects::isNull);
    }

    List<ReferredChild> added() {
        return addedChildren == null ? List.of() : addedChildren;
    }

    @Override
    public String toString() {
        return "NewReferralUpdate[withheld]";
    }
}
