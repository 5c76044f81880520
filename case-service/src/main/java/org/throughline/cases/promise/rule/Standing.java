package org.throughline.cases.promise.rule;

/** How a promise stands on a day. */
public enum Standing {
    /** There is still time to keep it. */
    OPEN,
    /** The last day has passed, and nobody has said how it ended. */
    OVERDUE,
    /** Kept, by the last day that they agreed to. */
    KEPT,
    /** Kept, after that day. */
    KEPT_LATE,
    BROKEN
}
