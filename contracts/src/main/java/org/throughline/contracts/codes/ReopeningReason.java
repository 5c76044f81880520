package org.throughline.contracts.codes;

/** Why a group supervision that was closed is open again. */
public enum ReopeningReason {
    CLOSED_BY_MISTAKE,
    /** A case was discussed and its drift review not recorded. */
    REVIEW_TO_ADD,
    OTHER
}
