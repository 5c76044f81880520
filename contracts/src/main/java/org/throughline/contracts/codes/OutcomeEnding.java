package org.throughline.contracts.codes;

/** How a shared outcome ended. */
public enum OutcomeEnding {
    REACHED,
    /** Given up, for a stated reason. */
    DROPPED
}
