package org.throughline.supervision.reviewdue;

/** Why a limit applies. */
public enum LimitReason {
    /** Nothing asks for a closer look. */
    ORDINARY,
    /** The case is at CHILD_PROTECTION. */
    CHILD_PROTECTION,
    /** When the clock began the child was looked after for fewer working days than the limits say, or not yet. */
    NEWLY_LOOKED_AFTER,
    /** The last drift review found AT_RISK or DRIFTING. */
    LAST_FINDING
}
