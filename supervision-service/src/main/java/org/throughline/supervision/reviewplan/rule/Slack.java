package org.throughline.supervision.reviewplan.rule;

/**
 * How much later than its date each discussion may be, in a pod that cannot meet them all.
 *
 * @param days the days
 * @param nearBefore an epoch day: a date before it that was not announced gets no slack; the least of all where each gets the same
 * @param carriedOverFirst whether every case that was carried over must come in the first session
 */
record Slack(int days, long nearBefore, boolean carriedOverFirst) {

    static final Slack NONE = inAll(0, false);

    /** Slack for every date alike, counted from the first session where a date has passed. */
    static Slack inAll(int days, boolean carriedOverFirst) {
        return new Slack(days, Long.MIN_VALUE, carriedOverFirst);
    }

    /** The last day for the first discussion of a case. */
    long firstBy(CaseToPlan planned, Timetable times) {
        long due = planned.reviewDue().toEpochDay();
        if (carriedOverFirst && planned.carriedOver() && times.sessions() > 0) {
            return Math.min(due, times.day(0));
        }
        if (carriedOverFirst && days == 0 && times.sessions() > 1 && due < times.day(0)) {
            // what has passed gives way to what was carried over, by one session at most
            return times.day(1);
        }
        if (days == 0 || due < nearBefore && !planned.announced()) {
            return due;
        }
        return nearBefore == Long.MIN_VALUE ? Math.max(due, times.day(0)) + days : due + days;
    }
}
