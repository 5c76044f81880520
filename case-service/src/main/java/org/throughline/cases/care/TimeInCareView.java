package org.throughline.cases.care;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.CareEndReason;

/**
 * A stretch in which a child is looked after without a break.
 *
 * @param timeInCareId the time in care
 * @param startedOn the first day
 * @param endedOn the first day no longer looked after; null while it lasts
 * @param categoryOfNeed why it began, SSDA903 {@code CIN}
 * @param endReason why it ended; null while it lasts
 * @param legalStatuses under which powers, each until the next; the latest first
 * @param placements where the child lives and lived, the latest first
 */
@Schema(name = "TimeInCare")
public record TimeInCareView(
        UUID timeInCareId,
        LocalDate startedOn,
        @Schema(nullable = true) LocalDate endedOn,
        String categoryOfNeed,
        @Schema(nullable = true) CareEndReason endReason,
        List<LegalStatusView> legalStatuses,
        List<PlacementView> placements) {}
