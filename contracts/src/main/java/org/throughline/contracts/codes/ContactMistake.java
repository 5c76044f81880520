package org.throughline.contracts.codes;

/** What was wrong with a contact as it was recorded. */
public enum ContactMistake {
    /** It belongs to another child's record. */
    WRONG_CHILD,
    /** It took place, but otherwise than recorded. */
    WRONG_DETAILS,
    /** It was recorded before. */
    RECORDED_TWICE,
    /** It was planned and did not happen. */
    DID_NOT_TAKE_PLACE,
    /** Anything else: the explanation says. */
    OTHER
}
