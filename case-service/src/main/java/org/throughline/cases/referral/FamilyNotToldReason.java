package org.throughline.cases.referral;

/** Why the family does not know of the referral: Working Together asks that they are told unless it puts somebody at risk. */
enum FamilyNotToldReason {
    RISK_TO_CHILD("Telling them could put the child at risk"),
    RISK_TO_SOMEBODY_ELSE("Telling them could put somebody else at risk"),
    RISK_TO_INVESTIGATION("Telling them could harm the investigation of a serious crime"),
    NO_TIME("There was no time: the matter is urgent"),
    NOT_REACHED("They could not be reached yet"),
    OTHER("Another reason");

    final String label;

    FamilyNotToldReason(String label) {
        this.label = label;
    }
}
