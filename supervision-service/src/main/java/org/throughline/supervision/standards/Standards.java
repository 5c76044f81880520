package org.throughline.supervision.standards;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.throughline.platform.time.WorkingDays;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewdue.ReviewLimits;

/** The rules with the council's standards in them. */
class Standards {

    @Produces
    @Singleton
    ReviewDueRule reviewDueRule(ReviewDueSettings settings, WorkingDays calendar) {
        List<ReviewLimits> own =
                settings.limits().stream().map(Standards::limits).toList();
        return new ReviewDueRule(own.isEmpty() ? List.of(ReviewLimits.STANDARD) : own, calendar);
    }

    private static ReviewLimits limits(ReviewDueSettings.Limits set) {
        return new ReviewLimits(
                set.version(),
                set.effectiveFrom(),
                set.source(),
                set.days(),
                set.closeDays(),
                set.newlyLookedAfterWorkingDays());
    }
}
