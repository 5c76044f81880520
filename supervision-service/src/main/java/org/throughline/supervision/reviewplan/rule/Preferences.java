package org.throughline.supervision.reviewplan.rule;

import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** What a pod would rather have, where no date is in danger: carried-over cases first, siblings together, strong drift early. */
final class Preferences {

    private static final Comparator<PlannedCase> STRONGEST_DRIFT_FIRST = Comparator.comparingInt(
                    (PlannedCase c) -> c.planned.drift())
            .reversed()
            .thenComparing(c -> c.planned, CaseToPlan.FIRST_DUE_FIRST);

    private final Draft draft;

    Preferences(Draft draft) {
        this.draft = draft;
    }

    void follow() {
        if (draft.times.sessions() > 0) {
            carriedOverFirst();
        }
        for (int session = 0; session < draft.times.sessions(); session++) {
            strongDriftEarly(session);
        }
        for (int session = 0; session < draft.times.sessions(); session++) {
            siblingsTogether(session);
        }
    }

    private void carriedOverFirst() {
        for (PlannedCase carried : comingAfter(0, c -> c.planned.carriedOver())) {
            bring(carried, 0, other -> !other.planned.carriedOver());
        }
    }

    private void strongDriftEarly(int session) {
        for (PlannedCase drifting : comingAfter(session, c -> c.planned.drift() > 0)) {
            bring(
                    drifting,
                    session,
                    other -> !(other.planned.carriedOver() && session == 0)
                            && other.planned.drift() < drifting.planned.drift());
        }
    }

    private void siblingsTogether(int session) {
        for (PlannedCase sibling : comingAfter(session, c -> isSiblingOfOneIn(session, c))) {
            bring(sibling, session, other -> !other.planned.carriedOver() && !isSiblingOfOneIn(session, other));
        }
    }

    private boolean isSiblingOfOneIn(int session, PlannedCase planned) {
        return planned.planned.siblings() != null
                && draft.cases.stream()
                        .anyMatch(other -> other != planned
                                && other.first() == session
                                && planned.planned.siblings().equals(other.planned.siblings()));
    }

    private List<PlannedCase> comingAfter(int session, Predicate<PlannedCase> which) {
        return draft.cases.stream()
                .filter(c -> c.first() > session)
                .filter(which)
                .sorted(STRONGEST_DRIFT_FIRST)
                .toList();
    }

    /** Lets a case come to a session, in the place of the one that can best give way; whether it came. */
    private boolean bring(PlannedCase wanted, int session, Predicate<PlannedCase> mayYield) {
        return draft.bringForward(wanted, session)
                || draft.cases.stream()
                        .filter(other -> other.first() == session)
                        .filter(mayYield)
                        .sorted(STRONGEST_DRIFT_FIRST.reversed())
                        .anyMatch(other -> draft.comeInPlaceOf(other, wanted, session));
    }
}
