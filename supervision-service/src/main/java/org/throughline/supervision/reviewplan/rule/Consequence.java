package org.throughline.supervision.reviewplan.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.SlipCause;

/**
 * What another agenda for the first session means for the review-due dates of the weeks planned.
 *
 * @param slips the dates that slip by it, and would not have
 * @param saved the dates that would have slipped, and do not by it
 */
public record Consequence(List<Slip> slips, List<Slip> saved) {

    /** Compares what follows from discussing these cases on a day with what follows from discussing those. */
    public static Consequence of(PodToPlan pod, LocalDate day, Set<UUID> before, Set<UUID> after) {
        List<Slip> expected = slips(pod, day, before);
        List<Slip> changed = slips(pod, day, after);
        return new Consequence(
                without(changed, expected).stream()
                        .map(slip -> named(slip, before, after))
                        .toList(),
                without(expected, changed));
    }

    private static List<Slip> slips(PodToPlan pod, LocalDate day, Set<UUID> discussed) {
        List<CaseToPlan> next = pod.cases().stream()
                .map(planned -> discussed.contains(planned.caseId()) ? planned.discussedOn(day) : planned)
                .toList();
        return ReviewPlanner.withoutMends(
                        new PodToPlan(day.plusDays(1), pod.until(), next, pod.sessions(), pod.keptPercent()))
                .slips();
    }

    private static List<Slip> without(List<Slip> slips, List<Slip> others) {
        return slips.stream()
                .filter(slip -> others.stream()
                        .noneMatch(other -> other.caseId().equals(slip.caseId())
                                && other.reviewDue().equals(slip.reviewDue())))
                .toList();
    }

    private static Slip named(Slip slip, Set<UUID> before, Set<UUID> after) {
        boolean takenOff = before.contains(slip.caseId()) && !after.contains(slip.caseId());
        return takenOff
                ? new Slip(slip.caseId(), slip.reviewDue(), slip.discussedOn(), SlipCause.TAKEN_OFF_AGENDA)
                : slip;
    }
}
