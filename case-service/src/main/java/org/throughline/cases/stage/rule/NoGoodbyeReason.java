package org.throughline.cases.stage.rule;

/** Why a case ends without a goodbye. */
public enum NoGoodbyeReason {
    /** The child is not born, and nobody of the family was met to say it to. */
    UNBORN,
    /** The child or the family did not wish one. */
    NOT_WISHED,
    /** They moved away, or could not be found. */
    COULD_NOT_BE_REACHED,
    /** Meeting them was not safe. */
    NOT_SAFE,
    /** The referral led to no contact at all. */
    NEVER_MET,
    /** The keyworker was gone before: the service failed to say goodbye. */
    KEYWORKER_GONE,
    /** The child died. */
    CHILD_DIED
}
