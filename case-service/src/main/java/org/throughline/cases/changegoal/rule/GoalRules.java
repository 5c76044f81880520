package org.throughline.cases.changegoal.rule;

import java.time.LocalDate;
import java.util.Optional;
import org.throughline.contracts.codes.GoalOutcome;

/** What may become of a change goal; empty where nothing speaks against it. */
public final class GoalRules {

    private GoalRules() {}

    /** Whether a goal can be set: by today, for a later day. */
    public static Optional<GoalRefusal> setting(LocalDate setOn, LocalDate dueOn, LocalDate today) {
        if (setOn.isAfter(today)) {
            return Optional.of(GoalRefusal.SET_IN_FUTURE);
        }
        return dueOn.isAfter(setOn) ? Optional.empty() : Optional.of(GoalRefusal.DUE_NOT_AFTER_SET);
    }

    /** Whether an open goal can be scored for a day: from the day it was set to today. */
    public static Optional<GoalRefusal> scoring(LocalDate setOn, LocalDate scoredOn, LocalDate today) {
        if (scoredOn.isAfter(today)) {
            return Optional.of(GoalRefusal.SCORED_IN_FUTURE);
        }
        return scoredOn.isBefore(setOn) ? Optional.of(GoalRefusal.SCORED_BEFORE_SET) : Optional.empty();
    }

    /** Whether an open goal can be revised; {@code lastAgreed} is the day it was set or last revised. */
    public static Optional<GoalRefusal> revising(
            LocalDate lastAgreed, LocalDate revisedOn, LocalDate newDueOn, LocalDate today) {
        if (revisedOn.isAfter(today)) {
            return Optional.of(GoalRefusal.REVISED_IN_FUTURE);
        }
        if (revisedOn.isBefore(lastAgreed)) {
            return Optional.of(GoalRefusal.REVISED_TOO_EARLY);
        }
        return newDueOn.isAfter(revisedOn) ? Optional.empty() : Optional.of(GoalRefusal.DUE_NOT_AFTER_REVISED);
    }

    /**
     * Whether an open goal can end like this. A goal that is not achieved has the consequence that was agreed, or a reason.
     *
     * @param lastFact the last day on which it was set, revised or scored
     * @param consequenceFollowed null where nobody said
     * @param reasonSaid whether there are words on why the consequence did not follow
     */
    public static Optional<GoalRefusal> closing(
            LocalDate lastFact,
            LocalDate closedOn,
            GoalOutcome outcome,
            Boolean consequenceFollowed,
            boolean reasonSaid,
            LocalDate today) {
        if (closedOn.isAfter(today)) {
            return Optional.of(GoalRefusal.CLOSED_IN_FUTURE);
        }
        if (closedOn.isBefore(lastFact)) {
            return Optional.of(GoalRefusal.CLOSED_TOO_EARLY);
        }
        if (outcome == GoalOutcome.ACHIEVED) {
            return consequenceFollowed == null ? Optional.empty() : Optional.of(GoalRefusal.ACHIEVED_HAS_NONE);
        }
        if (consequenceFollowed == null) {
            return Optional.of(GoalRefusal.CONSEQUENCE_NOT_SAID);
        }
        return consequenceFollowed || reasonSaid ? Optional.empty() : Optional.of(GoalRefusal.REASON_NOT_SAID);
    }
}
