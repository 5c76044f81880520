package org.throughline.contracts.codes;

/** Whose view a score is. */
public enum ScoredBy {
    CHILD,
    FAMILY,
    WORKER,
    /** The professionals around the child. */
    NETWORK
}
