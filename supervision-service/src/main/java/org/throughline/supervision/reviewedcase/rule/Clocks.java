package org.throughline.supervision.reviewedcase.rule;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockOverdue;
import org.throughline.contracts.casework.ClockStopped;

/** Clocks that were told to be near their last day or past it, and run on. */
final class Clocks implements Fold {

    private final Map<UUID, RunningClock> clocks = new HashMap<>();

    @Override
    public void take(DomainEvent event) {
        if (event instanceof ClockDueSoon soon) {
            runs(new RunningClock(soon.clockId(), soon.kind(), soon.startedOn(), soon.dueOn()));
        } else if (event instanceof ClockOverdue overdue) {
            runs(new RunningClock(overdue.clockId(), overdue.kind(), overdue.startedOn(), overdue.dueOn()));
        } else if (event instanceof ClockMet met) {
            clocks.remove(met.clockId());
        } else if (event instanceof ClockStopped stopped) {
            clocks.remove(stopped.clockId());
        }
    }

    List<RunningClock> running() {
        return clocks.values().stream()
                .sorted(Comparator.comparing(RunningClock::dueOn).thenComparing(RunningClock::id))
                .toList();
    }

    private void runs(RunningClock clock) {
        clocks.put(clock.id(), clock);
    }
}
