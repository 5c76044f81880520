package org.throughline.contracts.codes;

/** Where a case stands. A change of stage never changes pod or keyworker by itself. */
public enum Stage {
    ASSESSMENT,
    CHILD_IN_NEED,
    CHILD_PROTECTION,
    LOOKED_AFTER,
    PERMANENCE,
    LEAVING_CARE,
    CLOSED
}
