package org.throughline.cases.promise.rule;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.throughline.contracts.codes.PromiseOutcome;

/**
 * A promise from its making to its end. A new day that they agreed to does not break it; a new day that nobody agreed to
 * is no new day.
 *
 * @param madeOn the day it was made
 * @param firstDueOn the last day to keep it, as promised
 * @param agreements other last days, in the order agreed
 * @param ending how it ended; null while it is open
 */
public record PromiseStory(LocalDate madeOn, LocalDate firstDueOn, List<Agreement> agreements, Ending ending) {

    public PromiseStory {
        agreements = List.copyOf(agreements);
    }

    /** The last day to keep it, as last agreed. */
    public LocalDate dueOn() {
        return agreements.isEmpty() ? firstDueOn : last().dueOn();
    }

    /** The day on which they last spoke about its day: when it was made, or last agreed anew. */
    public LocalDate lastSpokenOf() {
        return agreements.isEmpty() ? madeOn : last().on();
    }

    /** How it stands on a day. The last day itself is in time. */
    public Standing standing(LocalDate today) {
        if (ending == null) {
            return today.isAfter(dueOn()) ? Standing.OVERDUE : Standing.OPEN;
        }
        if (ending.outcome() == PromiseOutcome.BROKEN) {
            return Standing.BROKEN;
        }
        return ending.on().isAfter(dueOn()) ? Standing.KEPT_LATE : Standing.KEPT;
    }

    /** Days by which it is overdue, or was kept late; 0 where neither. */
    public long daysLate(LocalDate today) {
        return switch (standing(today)) {
            case OVERDUE -> ChronoUnit.DAYS.between(dueOn(), today);
            case KEPT_LATE -> ChronoUnit.DAYS.between(dueOn(), ending.on());
            case OPEN, KEPT, BROKEN -> 0;
        };
    }

    /** The same promise with another last day. */
    public PromiseStory with(Agreement agreement) {
        var more = new ArrayList<>(agreements);
        more.add(agreement);
        return new PromiseStory(madeOn, firstDueOn, more, ending);
    }

    /** The same promise, ended. */
    public PromiseStory ended(Ending how) {
        return new PromiseStory(madeOn, firstDueOn, agreements, how);
    }

    private Agreement last() {
        return agreements.get(agreements.size() - 1);
    }
}
