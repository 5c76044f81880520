package org.throughline.supervision.reviewplan.rule;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;

/** A plan while it is made: who is discussed when, and the minutes that are left. No change of it makes a date slip. */
final class Draft {

    final Timetable times;
    final List<PlannedCase> cases = new ArrayList<>();
    private final int[] left;

    /** Gives names to the numbers that were found: of a class, the first due come first. */
    Draft(Timetable times, List<CaseClass> classes, int[][] taken, Slack slack) {
        this.times = times;
        this.left = new int[times.sessions()];
        for (int s = 0; s < left.length; s++) {
            left[s] = times.room(s);
        }
        for (int c = 0; c < classes.size(); c++) {
            queue(classes.get(c), c, taken, slack);
        }
    }

    private void queue(CaseClass same, int c, int[][] taken, Slack slack) {
        var waiting = new PriorityQueue<Waiting>(Waiting.FIRST);
        for (CaseToPlan planned : same.cases()) {
            var added = new PlannedCase(planned, times);
            cases.add(added);
            waiting.add(new Waiting(added, slack.firstBy(planned, times)));
        }
        for (int s = 0; s < taken.length; s++) {
            List<PlannedCase> discussed = new ArrayList<>();
            for (int n = 0; n < taken[s][c]; n++) {
                discussed.add(waiting.remove().planned());
            }
            for (PlannedCase planned : discussed) {
                add(planned, s);
                waiting.add(new Waiting(planned, times.day(s) + same.limitDays() + slack.days()));
            }
        }
    }

    private record Waiting(PlannedCase planned, long by) {

        static final Comparator<Waiting> FIRST = Comparator.comparingLong(Waiting::by)
                .thenComparing(waits -> waits.planned().planned, CaseToPlan.FIRST_DUE_FIRST);
    }

    /** A case for which there is no session. */
    void leaveUnplanned(CaseToPlan planned) {
        cases.add(new PlannedCase(planned, times));
    }

    /** Uses minutes that are left for cases that would come too late, the first due first. */
    void catchUp() {
        for (int session = 0; session < times.sessions(); session++) {
            int at = session;
            cases.stream()
                    .filter(planned -> planned.isLateWithout(at))
                    .sorted(Comparator.comparingLong((PlannedCase planned) -> planned.dueAt(at))
                            .thenComparing(planned -> planned.planned, CaseToPlan.FIRST_DUE_FIRST))
                    .filter(planned -> left[at] >= planned.planned.minutes())
                    .forEach(planned -> add(planned, at));
        }
    }

    /** Leaves out, from the last session back to the second, what no date asks for. */
    void leaveOutWhatCanWait() {
        for (PlannedCase planned : cases) {
            for (int k = planned.sessions().size() - 1; k >= 0; k--) {
                int session = planned.sessions().get(k);
                if (session > 0 && planned.canSpare(k)) {
                    remove(planned, session);
                }
            }
        }
    }

    /** Brings the next discussion of a case forward to a session with the minutes for it; whether it could. */
    boolean bringForward(PlannedCase planned, int session) {
        if (left[session] < planned.planned.minutes()) {
            return false;
        }
        int first = planned.first();
        if (first < times.sessions() && planned.canComeForwardTo(session)) {
            remove(planned, first);
        }
        add(planned, session);
        return true;
    }

    /** Lets a case come to a session in the place of another, which comes later and still in time; whether it could. */
    boolean comeInPlaceOf(PlannedCase other, PlannedCase planned, int session) {
        return inPlaceOfOneThatIsAhead(other, planned, session)
                || withTheTailsChanged(other, planned)
                || withThePlacesChanged(other, planned, session);
    }

    private boolean inPlaceOfOneThatIsAhead(PlannedCase other, PlannedCase planned, int session) {
        if (!other.canSpare(0) || left[session] + other.planned.minutes() < planned.planned.minutes()) {
            return false;
        }
        remove(other, session);
        return bringForward(planned, session);
    }

    private boolean withTheTailsChanged(PlannedCase other, PlannedCase planned) {
        boolean alike = other.planned.limitDays() == planned.planned.limitDays()
                && other.planned.minutes() == planned.planned.minutes();
        if (!alike || planned.first() == times.sessions() || times.day(planned.first()) > other.dueOf(0)) {
            return false;
        }
        planned.changeTailsWith(other);
        return true;
    }

    private boolean withThePlacesChanged(PlannedCase other, PlannedCase planned, int session) {
        int later = planned.first();
        int minutes = planned.planned.minutes();
        int others = other.planned.minutes();
        if (later == times.sessions()
                || !other.canWaitFor(later)
                || !planned.canComeForwardTo(session)
                || left[session] + others < minutes
                || left[later] + minutes < others) {
            return false;
        }
        remove(planned, later);
        remove(other, session);
        add(planned, session);
        add(other, later);
        return true;
    }

    private void add(PlannedCase planned, int session) {
        planned.add(session);
        left[session] -= planned.planned.minutes();
    }

    private void remove(PlannedCase planned, int session) {
        planned.remove(session);
        left[session] += planned.planned.minutes();
    }
}
