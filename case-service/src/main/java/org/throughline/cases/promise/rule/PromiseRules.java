package org.throughline.cases.promise.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.contracts.codes.PromiseOutcome;

/** What may become of a promise; empty where nothing speaks against it. */
public final class PromiseRules {

    private PromiseRules() {}

    /** Whether it can be made: not in the future, and with a day that is not past when it is made. */
    public static Optional<PromiseRefusal> making(LocalDate madeOn, LocalDate dueOn, LocalDate today) {
        return madeOn.isAfter(today)
                ? Optional.of(PromiseRefusal.MADE_IN_FUTURE)
                : dueOn.isBefore(madeOn) ? Optional.of(PromiseRefusal.DUE_BEFORE_MADE) : Optional.empty();
    }

    /** Whether an open promise can have another last day: only with their agreement, also where the day has passed. */
    public static Optional<PromiseRefusal> agreeing(
            PromiseStory story, Agreement next, boolean theyAgreed, LocalDate today) {
        if (!theyAgreed) {
            return Optional.of(PromiseRefusal.NOT_AGREED);
        }
        if (next.on().isAfter(today)) {
            return Optional.of(PromiseRefusal.AGREED_IN_FUTURE);
        }
        if (next.on().isBefore(story.lastSpokenOf())) {
            return Optional.of(PromiseRefusal.AGREED_TOO_EARLY);
        }
        if (next.dueOn().equals(story.dueOn())) {
            return Optional.of(PromiseRefusal.SAME_DAY);
        }
        return next.dueOn().isBefore(next.on()) ? Optional.of(PromiseRefusal.DUE_BEFORE_AGREED) : Optional.empty();
    }

    /**
     * Whether an open promise can end like this. It may be known to be broken before its day.
     *
     * @param explained whether they were told why it was broken; null where nobody said
     */
    public static Optional<PromiseRefusal> ending(
            PromiseStory story, Ending ending, Boolean explained, LocalDate today) {
        if (ending.on().isAfter(today)) {
            return Optional.of(PromiseRefusal.SETTLED_IN_FUTURE);
        }
        if (ending.on().isBefore(story.lastSpokenOf())) {
            return Optional.of(PromiseRefusal.SETTLED_TOO_EARLY);
        }
        return ending.outcome() == PromiseOutcome.BROKEN && explained == null
                ? Optional.of(PromiseRefusal.EXPLANATION_NOT_SAID)
                : Optional.empty();
    }
}
