package org.throughline.contracts.codes;

/** Why a drift review that was complete is amended. */
public enum AmendmentReason {
    /** Something in it was not so. */
    WRONG_FACT,
    /** Something was said and not written down. */
    LEFT_OUT,
    /** What came to light since changes the finding. */
    FINDING_CHANGED,
    OTHER
}
