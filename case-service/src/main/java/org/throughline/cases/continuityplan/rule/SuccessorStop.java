package org.throughline.cases.continuityplan.rule;

/** Why a member of the pod cannot become the keyworker. */
public enum SuccessorStop {
    /** The seat is not a practitioner's: manager, in training, administration. */
    SEAT_HOLDS_NO_CASES,
    /** The seat has no hours. */
    NO_HOURS,
    /** The worker's own leaving is announced. */
    LEAVING,
    /** The worker is absent on the first day. */
    ABSENT,
    /** The worker may not work with one of the children. */
    EXCLUDED
}
