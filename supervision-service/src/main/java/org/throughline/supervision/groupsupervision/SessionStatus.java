package org.throughline.supervision.groupsupervision;

/** Where a group supervision stands. */
public enum SessionStatus {
    SCHEDULED,
    OPEN,
    CLOSED,
    CANCELLED
}
