package org.throughline.cases.permanence;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child's way to a home for good.
 *
 * @param caseId the case
 * @param childId the child
 * @param lookedAfterSince first day in care; null where the child is not in care
 * @param plan the plan that holds, or the last one that was achieved; null where there is none
 * @param earlierPlans the plans before it, the latest first
 * @param delays what the child waits and waited for, in the child's own time
 * @param nextHearingOn the next date in court; null where none is listed
 */
@Schema(name = "Permanence")
public record PermanenceView(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) LocalDate lookedAfterSince,
        @Schema(nullable = true) PermanencePlanView plan,
        List<PermanencePlanView> earlierPlans,
        List<DelayView> delays,
        @Schema(nullable = true) LocalDate nextHearingOn) {

    /** Says nothing of the child. */
    @Override
    public String toString() {
        return "PermanenceView[" + caseId + "]";
    }
}
