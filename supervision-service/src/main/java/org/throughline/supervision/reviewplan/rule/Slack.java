package org.throughline.supervision.reviewplan.rule;

/**
 * How much later than its date each discussion may be, in a pod that cannot meet them all.
 *
 * @param days the days
 * @param protectedBefore an epoch day: a date before it that was not announced gets no slack
 * @param carriedOverFirst whether every case that was carried over must come in the first session
 */
record Slack(int days, long protectedBefore, boolean carriedOverFirst) {

    static final Slack NONE = new Slack(0, Long.MIN_VALUE, false);

    /** The last day for the first discussion of a case. */
    long firstBy(CaseToPlan planned, Timetable times) {
        long due = planned.reviewDue().toEpochDay();
        if (carriedOverFirst && planned.carriedOver() && times.sessions() > 0) {
            return Math.min(due, times.day(0));
        }
        if (days == 0 || due < protectedBefore && !planned.announced()) {
            return due;
        }
        // what is overdue already waits for the first session, and from there as long as others
        return Math.max(due, times.day(0)) + days;
    }
}
