package org.throughline.contracts.codes;

/** What is done to an agenda by hand. */
public enum AgendaChangeKind {
    /** A case is put on it. */
    ADD,
    /** A case is taken off it. */
    DROP,
    /** A case is discussed earlier or later in the session. */
    MOVE
}
