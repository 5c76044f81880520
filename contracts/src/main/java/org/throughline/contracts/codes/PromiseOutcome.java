package org.throughline.contracts.codes;

/** How a promise ended. A promise with a new day, agreed with those it was made to, has not ended. */
public enum PromiseOutcome {
    KEPT,
    BROKEN
}
