package org.throughline.cases.continuityplan;

/** Where a continuity plan stands. */
public enum PlanStatus {
    /** At least one case needs a successor, or was not looked at yet. */
    OPEN,
    /** Every case has somebody from that day on. */
    COMPLETED,
    /** The worker stays. */
    WITHDRAWN
}
