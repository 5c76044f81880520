package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Which case a pod discusses when, and whether every review-due date can be met.
 *
 * @param from the first day planned
 * @param until the first day no longer planned
 * @param weeks the sessions in order, those that do not take place among them
 * @param slips every date that is not met, the earliest first
 * @param proof how it is known whether the dates can be met; of the dates for which the pod meets in time
 * @param shortage the arithmetic where minutes are missing; null where they are not
 * @param mends what would do
 */
public record ReviewPlan(
        LocalDate from,
        LocalDate until,
        List<Week> weeks,
        List<Slip> slips,
        Proof proof,
        Shortage shortage,
        Mends mends) {

    /** Whether every review-due date is met. */
    public boolean meetsEveryDate() {
        return slips.isEmpty();
    }
}
