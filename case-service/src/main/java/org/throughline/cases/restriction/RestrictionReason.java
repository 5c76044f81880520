package org.throughline.cases.restriction;

/** Why who may see a record is restricted. */
public enum RestrictionReason {
    /** The child is of the family of somebody who works for the council. */
    STAFF_FAMILY,
    /** Somebody of the family works for the council, or did. */
    STAFF_MEMBER,
    /** Where the child lives must not become known. */
    WHEREABOUTS,
    /** The record before an adoption. */
    ADOPTION,
    /** There is public interest in the family. */
    PUBLIC_INTEREST,
    /** A court ordered it. */
    COURT_ORDER,
    OTHER
}
