package org.throughline.contracts.codes;

/** Why an action agreed in supervision is not done any longer. */
public enum ActionCancelReason {
    /** The child no longer needs it. */
    NOT_NEEDED,
    /** Another action took its place. */
    REPLACED,
    /** It cannot be done. */
    NOT_POSSIBLE,
    /** The case closed. */
    CASE_CLOSED,
    OTHER
}
