package org.throughline.cases.referral;

import com.fasterxml.jackson.annotation.JsonInclude;

/** The values that an update replaces; what it does not say is null and is not kept. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Replaced(
        String source,
        String primaryNeed,
        String narrative,
        LawfulBasis lawfulBasis,
        String lawfulBasisNote,
        Boolean familyKnows,
        FamilyNotToldReason familyNotToldReason) {

    /** Nothing where the referral is decided, since nothing is replaced then. */
    static Replaced by(NewReferralUpdate said, Referral before) {
        if (before.decision != null) {
            return new Replaced(null, null, null, null, null, null, null);
        }
        return new Replaced(
                said.source() == null ? null : before.source,
                said.primaryNeed() == null ? null : before.primaryNeed,
                said.narrative() == null ? null : before.narrative,
                said.lawfulBasis() == null ? null : before.lawfulBasis,
                said.lawfulBasisNote() == null ? null : before.lawfulBasisNote,
                said.familyKnows() == null ? null : before.familyKnows,
                said.familyKnows() == null ? null : before.familyNotToldReason);
    }

    @Override
    public String toString() {
        return "Replaced[withheld]";
    }
}
