package org.throughline.cases.restriction;

/** Why a restriction ended. */
public enum LiftReason {
    /** What it was for is over. */
    NO_LONGER_NEEDED,
    /** It should not have been made. */
    MADE_IN_ERROR,
    /** A court ordered it. */
    COURT_ORDER,
    OTHER
}
