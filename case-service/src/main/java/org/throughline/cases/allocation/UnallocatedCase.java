package org.throughline.cases.allocation;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Stage;

/**
 * An open case that waits for a pod.
 *
 * @param caseId the case
 * @param childId the child
 * @param referralId the referral that led to it; null when imported
 * @param stage where it stands
 * @param openedOn since when it waits
 * @param workingDays how many working days of England it has waited, the first day not counted
 */
@Schema(name = "UnallocatedCase")
record UnallocatedCase(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID referralId,
        Stage stage,
        LocalDate openedOn,
        int workingDays) {}
