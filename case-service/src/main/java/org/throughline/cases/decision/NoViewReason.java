package org.throughline.cases.decision;

/** Why a decision was made without the view of the child or the family. */
public enum NoViewReason {
    /** The child is not yet born. */
    UNBORN,
    /** Too young, and observed instead. */
    TOO_YOUNG,
    /** Asked, and did not wish to say. */
    DID_NOT_WISH_TO_SAY,
    /** Could not be reached before the decision had to be made. */
    COULD_NOT_BE_REACHED,
    /** Asking would have put the child at risk. */
    NOT_SAFE_TO_ASK,
    /** Will be asked; it could not wait. */
    TO_BE_ASKED
}
