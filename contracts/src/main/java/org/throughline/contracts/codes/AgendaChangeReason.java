package org.throughline.contracts.codes;

/** Why an agenda is changed by hand. */
public enum AgendaChangeReason {
    /** Something happened, and the child needs the pod now. */
    CHILD_NEEDS_IT,
    /** Who knows the child best is not there. */
    KEYWORKER_ABSENT,
    /** What the discussion would rest on is not known yet. */
    INFORMATION_AWAITED,
    SIBLINGS_TOGETHER,
    /** It is discussed in another meeting. */
    DISCUSSED_ELSEWHERE,
    /** Said in words. */
    OTHER
}
