package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.SlipCause;

/** One case in a draft: the sessions in which it is discussed, and whether a change would keep its dates. */
final class PlannedCase {

    final CaseToPlan planned;
    private final Timetable times;
    private List<Integer> sessions = new ArrayList<>();

    PlannedCase(CaseToPlan planned, Timetable times) {
        this.planned = planned;
        this.times = times;
    }

    List<Integer> sessions() {
        return sessions;
    }

    /** The session of the next discussion; the number of sessions where there is none. */
    int first() {
        return sessions.isEmpty() ? times.sessions() : sessions.get(0);
    }

    boolean isIn(int session) {
        return sessions.contains(session);
    }

    void add(int session) {
        sessions.add(session);
        sessions.sort(null);
    }

    void remove(int session) {
        sessions.remove((Integer) session);
    }

    void changeTailsWith(PlannedCase other) {
        List<Integer> mine = sessions;
        sessions = other.sessions;
        other.sessions = mine;
    }

    /** Whether the k-th discussion can be left out and the next one is still in time. */
    boolean canSpare(int k) {
        long due = k == 0 ? dueFirst() : dueAfter(k - 1);
        return k + 1 < sessions.size() ? times.day(sessions.get(k + 1)) <= due : due >= times.until();
    }

    /** Whether the first discussion can be in a later session. */
    boolean canWaitFor(int session) {
        return times.day(session) <= dueFirst() && !isIn(session);
    }

    /** Whether the second discussion is in time where the first moves to an earlier session. */
    boolean canComeForwardTo(int session) {
        long due = times.day(session) + planned.limitDays();
        return sessions.size() > 1 ? times.day(sessions.get(1)) <= due : due >= times.until();
    }

    /** The date by which this case must be discussed, as it stands before a session. */
    long dueAt(int session) {
        int k = 0;
        while (k < sessions.size() && sessions.get(k) < session) {
            k++;
        }
        return dueOf(k);
    }

    /** Whether the case is not in this session, and the next one it is in comes after its date. */
    boolean isLateWithout(int session) {
        long due = dueAt(session);
        long next = sessions.stream()
                .filter(later -> later >= session)
                .findFirst()
                .map(times::day)
                .orElse(times.until());
        return due < next && !isIn(session);
    }

    /** The slips of this case. */
    List<Slip> slips(long from) {
        List<Slip> slips = new ArrayList<>();
        long due = dueFirst();
        int before = -1;
        for (int session : sessions) {
            if (times.day(session) > due) {
                slips.add(slip(due, session, before, from));
            }
            due = times.day(session) + planned.limitDays();
            before = session;
        }
        if (due < times.until()) {
            slips.add(slip(due, times.sessions(), before, from));
        }
        return slips;
    }

    private Slip slip(long due, int session, int before, long from) {
        SlipCause cause = due < from
                ? SlipCause.OVERDUE_ALREADY
                : times.lastBy(due) <= before ? SlipCause.NO_SESSION_IN_TIME : SlipCause.NOT_ENOUGH_MINUTES;
        return new Slip(
                planned.caseId(),
                LocalDate.ofEpochDay(due),
                session == times.sessions() ? null : times.date(session),
                cause);
    }

    /** The date by which the k-th discussion must be. */
    long dueOf(int k) {
        return k == 0 ? dueFirst() : dueAfter(k - 1);
    }

    private long dueFirst() {
        return planned.reviewDue().toEpochDay();
    }

    private long dueAfter(int k) {
        return times.day(sessions.get(k)) + planned.limitDays();
    }
}
