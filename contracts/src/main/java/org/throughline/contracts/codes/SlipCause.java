package org.throughline.contracts.codes;

/** Why a review-due date will not be met. */
public enum SlipCause {
    /** It has passed before anybody planned. */
    OVERDUE_ALREADY,
    /** The pod does not meet between the case's last discussion and the date. */
    NO_SESSION_IN_TIME,
    /** The sessions until then have not the minutes for all the cases that are due. */
    NOT_ENOUGH_MINUTES,
    /** It was taken off an agenda. */
    TAKEN_OFF_AGENDA
}
