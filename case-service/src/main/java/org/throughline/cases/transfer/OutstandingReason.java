package org.throughline.cases.transfer;

/** Why cases move before the hand-over is whole. */
public enum OutstandingReason {
    /** The child would not be safe until then. */
    URGENT_SAFETY,
    /** The child did not want it. */
    CHILD_DECLINED,
    /** The child is unborn, or too young for it. */
    TOO_YOUNG,
    /** The keyworker is absent, or has left. */
    KEYWORKER_AWAY,
    /** The family cannot be reached. */
    FAMILY_NOT_REACHED,
    OTHER
}
