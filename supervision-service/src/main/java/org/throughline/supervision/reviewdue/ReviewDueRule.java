package org.throughline.supervision.reviewdue;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.time.WorkingDays;

/**
 * When group supervision must have discussed a case: within the limit, counted from the last drift review, or from the
 * opening for the first. It rests on the facts alone, never on today, so that a date does not slip by waiting.
 */
public final class ReviewDueRule {

    private final List<ReviewLimits> limits;
    private final WorkingDays calendar;

    /** A rule of one or more sets of limits; before the first takes effect, the first holds. */
    public ReviewDueRule(List<ReviewLimits> limits, WorkingDays calendar) {
        if (limits.isEmpty()) {
            throw new IllegalArgumentException("a review-due rule needs at least one set of limits");
        }
        this.limits = limits.stream()
                .sorted(Comparator.comparing(ReviewLimits::effectiveFrom))
                .toList();
        this.calendar = calendar;
    }

    /** The review-due date of an open case. */
    public ReviewDue of(ReviewStanding standing) {
        LocalDate start = standing.lastReviewedOn() == null ? standing.openedOn() : standing.lastReviewedOn();
        ReviewLimits inForce = inForceOn(start);
        LimitReason reason = reason(standing, start, inForce);
        int days = reason == LimitReason.ORDINARY ? inForce.days() : inForce.closeDays();
        return new ReviewDue(start, days, reason, start.plusDays(days), inForce.version(), inForce.source());
    }

    private LimitReason reason(ReviewStanding standing, LocalDate start, ReviewLimits inForce) {
        if (standing.stage() == Stage.CHILD_PROTECTION) {
            return LimitReason.CHILD_PROTECTION;
        }
        if (standing.stage() == Stage.LOOKED_AFTER
                && calendar.between(standing.stageSince(), start) < inForce.newlyLookedAfterWorkingDays()) {
            return LimitReason.NEWLY_LOOKED_AFTER;
        }
        boolean ofConcern = standing.lastFinding() == Finding.AT_RISK || standing.lastFinding() == Finding.DRIFTING;
        return ofConcern ? LimitReason.LAST_FINDING : LimitReason.ORDINARY;
    }

    private ReviewLimits inForceOn(LocalDate day) {
        return limits.stream()
                .filter(set -> !set.effectiveFrom().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElse(limits.get(0));
    }
}
