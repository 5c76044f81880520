package org.throughline.cases.referral;

/** What accepting a referral did for a child. */
public enum CaseOutcome {
    /** A case was opened at ASSESSMENT. */
    OPENED,
    /** The child had an open case: the referral joined it. */
    ALREADY_OPEN
}
