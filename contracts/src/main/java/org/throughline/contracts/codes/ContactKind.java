package org.throughline.contracts.codes;

/** A purposeful contact with the child or family. */
public enum ContactKind {
    VISIT,
    DIRECT_WORK,
    CALL,
    MESSAGE,
    MEETING
}
