package org.throughline.contracts.codes;

/** Why a group supervision is moved to another time, or cancelled. */
public enum SessionChangeReason {
    BANK_HOLIDAY,
    LEAVE,
    SICKNESS,
    /** Too few of the pod could be there. */
    TOO_FEW_PRESENT,
    /** A child needed the pod at that time. */
    EMERGENCY,
    /** The pod meets no longer. */
    POD_CLOSED,
    /** The pod meets at another time from now on. */
    SERIES_ENDED,
    OTHER
}
