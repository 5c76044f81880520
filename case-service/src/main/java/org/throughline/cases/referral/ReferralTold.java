package org.throughline.cases.referral;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What MASH told, and why it was decided as it was. */
record ReferralTold(
        CodeLabel source,
        CodeLabel primaryNeed,
        @Schema(nullable = true) String narrative,

        @Schema(nullable = true, description = "UK GDPR article 6.")
        CodeLabel lawfulBasis,

        @Schema(nullable = true, description = "The basis in MASH's own words.")
        String lawfulBasisNote,

        @Schema(nullable = true) Boolean familyKnows,

        @Schema(nullable = true, description = "Why the family does not know.")
        CodeLabel familyNotToldReason,

        @Schema(nullable = true) String rationale,
        @Schema(nullable = true) UUID decidedBy,
        @Schema(nullable = true) String withdrawalNote) {

    static ReferralTold of(Referral referral) {
        LawfulBasis basis = referral.lawfulBasis;
        FamilyNotToldReason notTold = referral.familyNotToldReason;
        return new ReferralTold(
                new CodeLabel(referral.source, CinCodes.SOURCES.get(referral.source)),
                new CodeLabel(referral.primaryNeed, CinCodes.PRIMARY_NEEDS.get(referral.primaryNeed)),
                referral.narrative,
                basis == null ? null : new CodeLabel(basis.name(), basis.label),
                referral.lawfulBasisNote,
                referral.familyKnows,
                notTold == null ? null : new CodeLabel(notTold.name(), notTold.label),
                referral.rationale,
                referral.decidedBy,
                referral.withdrawalNote);
    }

    @Override
    public String toString() {
        return "ReferralTold[withheld]";
    }
}
