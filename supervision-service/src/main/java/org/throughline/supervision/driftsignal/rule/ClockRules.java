package org.throughline.supervision.driftsignal.rule;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.supervision.reviewedcase.rule.RunningClock;

/** Signals of the clocks, from the day after the last day in time. */
final class ClockRules {

    private static final Set<ClockKind> VISITS =
            EnumSet.of(ClockKind.PROTECTION_VISIT, ClockKind.CHILD_IN_NEED_VISIT, ClockKind.LOOKED_AFTER_VISIT);

    // these have signals of their own, which see them before the clock does
    private static final Set<ClockKind> SEEN_ELSEWHERE =
            EnumSet.of(ClockKind.CARE_PROCEEDINGS, ClockKind.PERMANENCE_PLAN);

    private ClockRules() {}

    static Stream<Signal> visitOverdue(Picture picture, Ruler ruler) {
        return picture.facts().clocks().stream()
                .filter(clock -> VISITS.contains(clock.kind()))
                .map(clock -> past(DriftSignal.VISIT_OVERDUE, clock, ruler));
    }

    static Stream<Signal> otherBreached(Picture picture, Ruler ruler) {
        return picture.facts().clocks().stream()
                .filter(clock -> !VISITS.contains(clock.kind()) && !SEEN_ELSEWHERE.contains(clock.kind()))
                .map(clock -> past(DriftSignal.CLOCK_BREACHED, clock, ruler));
    }

    private static Signal past(DriftSignal code, RunningClock clock, Ruler ruler) {
        return ruler.past(code, clock.startedOn(), clock.dueOn(), ClockSources.of(clock.kind()), clock.id());
    }
}
