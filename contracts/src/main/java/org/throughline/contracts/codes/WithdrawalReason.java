package org.throughline.contracts.codes;

/** Why MASH takes a referral back. */
public enum WithdrawalReason {
    /** It was not meant to be sent. */
    SENT_IN_ERROR,
    /** The same matter was handed over in another referral. */
    SENT_TWICE,
    /** Another council is responsible for the child. */
    OTHER_COUNCIL,
    /** What was told has proved to be untrue. */
    UNFOUNDED,
    /** None of these. */
    OTHER
}
