package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An open case whose keyworker is a pod manager, who leads a pod and should hold none.
 *
 * @param caseId the case
 * @param childId the child
 * @param podId the pod that holds it; null where none does
 * @param managerId the pod manager
 * @param since first day of the spell
 * @param planId the continuity plan that left the case to the manager; null where another way led there
 */
@Schema(name = "ManagerHeldCase")
record ManagerHeldCase(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID podId,
        UUID managerId,
        LocalDate since,
        @Schema(nullable = true) UUID planId) {}
