package org.throughline.cases.referral;

/** Where a referral stands. */
public enum ReferralStatus {
    /** Its receipt is given; the next step is not decided. */
    RECEIVED,
    /** Every child has a case. */
    ACCEPTED,
    /** Closed without a case. */
    NO_FURTHER_ACTION,
    /** MASH took it back before the decision. */
    WITHDRAWN
}
