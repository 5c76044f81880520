package org.throughline.contracts.codes;

/** Why somebody opened a record in an emergency. */
public enum EmergencyReason {
    /** A child may be at risk now, and nobody who may see the record can be reached. */
    CHILD_AT_RISK,
    /** A call came in when the office is closed. */
    OUT_OF_HOURS,
    /** A child is missing. */
    MISSING_CHILD,
    /** The police or a hospital must know now. */
    POLICE_OR_HOSPITAL,
    OTHER
}
