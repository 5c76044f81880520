package org.throughline.contracts.codes;

/** Which kind of child protection conference. */
public enum ConferenceKind {
    /** The first, which decides whether there is a plan. */
    INITIAL,
    /** One that reviews a plan. */
    REVIEW
}
