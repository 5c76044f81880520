package org.throughline.cases.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ClockMet;
import org.throughline.contracts.casework.ClockStopped;

/**
 * What must be written and told so that the clocks that are kept are those that were computed. What was over before it was
 * first computed is history and is not told.
 */
final class ClockChanges {

    final List<KeptClock> written = new ArrayList<>();
    /** Clocks that ended and run again: what was told of them is told anew. */
    final List<UUID> reopened = new ArrayList<>();

    final List<DomainEvent> events = new ArrayList<>();

    private final LocalDate today;

    ClockChanges(LocalDate today) {
        this.today = today;
    }

    /** Compares the clocks of one case; computed ones have new ids, which those that are kept do not take. */
    void compare(List<KeptClock> kept, List<KeptClock> computed) {
        Map<KeptClock.Key, KeptClock> known =
                new HashMap<>(kept.stream().collect(Collectors.toMap(KeptClock::key, Function.identity())));
        for (KeptClock clock : computed) {
            KeptClock before = known.remove(clock.key());
            if (before == null) {
                written.add(clock);
            } else {
                change(before, clock.withId(before.id()));
            }
        }
        for (KeptClock gone : known.values()) {
            // it started from a fact that was corrected or withdrawn
            if (gone.stoppedOn() == null) {
                change(gone, gone.stopped(today.isBefore(gone.startedOn()) ? gone.startedOn() : today));
            }
        }
    }

    private void change(KeptClock before, KeptClock now) {
        if (now.equals(before)) {
            return;
        }
        written.add(now);
        if (!before.runs() && now.runs()) {
            reopened.add(now.id());
        } else if (before.runs() && now.metOn() != null) {
            events.add(new ClockMet(
                    now.id(), now.caseId(), now.childId(), now.kind(), now.startedOn(), now.dueOn(), now.metOn()));
        } else if (before.runs() && now.stoppedOn() != null) {
            events.add(new ClockStopped(
                    now.id(), now.caseId(), now.childId(), now.kind(), now.startedOn(), now.dueOn(), now.stoppedOn()));
        }
    }
}
