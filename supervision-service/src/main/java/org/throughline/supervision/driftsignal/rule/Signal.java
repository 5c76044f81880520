package org.throughline.supervision.driftsignal.rule;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.DriftSignal;

/**
 * One dated piece of evidence. It never knows what day it is: it says from which day it stands, should nothing else happen.
 *
 * @param code which
 * @param since since when the situation is as it is
 * @param from the first day on which it stands
 * @param until the first day on which it stands no longer; null where time alone does not end it
 * @param limit how long the situation may last; null where a day, not a length, is the limit
 * @param source where the limit comes from
 * @param about the goal, promise, action or clock; null where it is the case itself
 */
public record Signal(
        DriftSignal code, LocalDate since, LocalDate from, LocalDate until, Limit limit, String source, UUID about) {

    /** Whether it stands on this day. */
    public boolean standsOn(LocalDate day) {
        return !from.isAfter(day) && (until == null || until.isAfter(day));
    }

    /** What it says, in plain words. */
    public String words() {
        return SignalWords.of(code);
    }
}
