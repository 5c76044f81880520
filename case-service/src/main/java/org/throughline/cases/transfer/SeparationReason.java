package org.throughline.cases.transfer;

/** Why a brother or sister stays in the pod that a child leaves. */
public enum SeparationReason {
    /** They are safer apart. */
    SAFETY,
    COURT_ORDER,
    CHILD_WISH,
    /** What they need differs. */
    DIFFERENT_NEEDS,
    OTHER
}
