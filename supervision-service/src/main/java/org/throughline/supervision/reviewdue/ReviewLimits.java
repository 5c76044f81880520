package org.throughline.supervision.reviewdue;

import java.time.LocalDate;

/**
 * How long a case may go without a group supervision discussion, from a day on.
 *
 * @param version the name of this set, answered with each date
 * @param effectiveFrom the first day on which a clock may begin under it
 * @param source where the limits come from
 * @param days days for an ordinary case
 * @param closeDays days where a child needs the pod's eye sooner
 * @param newlyLookedAfterWorkingDays for how many working days a child counts as newly looked after
 */
public record ReviewLimits(
        String version,
        LocalDate effectiveFrom,
        String source,
        int days,
        int closeDays,
        int newlyLookedAfterWorkingDays) {

    /** The limits where a council sets none: four weeks, two weeks, twenty working days. */
    public static final ReviewLimits STANDARD = new ReviewLimits(
            "standard-1",
            LocalDate.EPOCH,
            "Throughline standard: group supervision discussion, a local standard",
            28,
            14,
            20);

    /** Refuses limits that no clock can keep. */
    public ReviewLimits {
        if (closeDays < 1 || days < closeDays || newlyLookedAfterWorkingDays < 0) {
            throw new IllegalArgumentException("limits of set " + version + " must be 1 <= closeDays <= days");
        }
    }
}
