package org.throughline.cases.clock.rule;

import java.time.LocalDate;

/** How a clock stands on a day. */
public enum ClockState {
    RUNNING,
    /** Runs, and its last day is near. */
    DUE_SOON,
    /** Runs, and its last day is past. */
    OVERDUE,
    /** What it asked for was done: in time or late. */
    MET,
    /** What it asked for is no longer asked for: the stage, the plan, the placement or the case ended. */
    STOPPED;

    /**
     * How a clock stands.
     *
     * @param today the day of asking
     * @param dueSoonOn the first day on which it is due soon
     * @param due its last day in time
     * @param metOn when it was met; null where it was not
     * @param stoppedOn when it was stopped; null where it was not
     */
    public static ClockState on(
            LocalDate today, LocalDate dueSoonOn, LocalDate due, LocalDate metOn, LocalDate stoppedOn) {
        if (metOn != null) {
            return MET;
        }
        if (stoppedOn != null) {
            return STOPPED;
        }
        if (today.isAfter(due)) {
            return OVERDUE;
        }
        return today.isBefore(dueSoonOn) ? RUNNING : DUE_SOON;
    }
}
