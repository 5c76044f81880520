package org.throughline.contracts.codes;

/** How care proceedings ended. */
public enum ProceedingsOutcome {
    CARE_ORDER,
    /** A care order, and leave to place the child for adoption. */
    CARE_AND_PLACEMENT_ORDER,
    SUPERVISION_ORDER,
    SPECIAL_GUARDIANSHIP_ORDER,
    CHILD_ARRANGEMENTS_ORDER,
    /** The court made none. */
    NO_ORDER,
    /** The application was withdrawn, with leave of the court. */
    WITHDRAWN
}
