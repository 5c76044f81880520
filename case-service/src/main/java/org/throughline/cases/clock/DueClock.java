package org.throughline.cases.clock;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A clock on the list of a pod.
 *
 * @param caseId the case
 * @param childId the child
 * @param podId the pod that holds the case; null while unallocated
 * @param keyworkerId the keyworker today; null if none
 * @param clock the clock
 */
@Schema(name = "DueClock")
record DueClock(
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID podId,
        @Schema(nullable = true) UUID keyworkerId,
        ClockView clock) {}
