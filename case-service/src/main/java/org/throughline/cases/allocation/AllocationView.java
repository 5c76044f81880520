package org.throughline.cases.allocation;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Where a case went.
 *
 * @param caseId the case
 * @param podId the pod
 * @param keyworkerId the keyworker
 */
@Schema(name = "Allocation")
public record AllocationView(UUID caseId, UUID podId, UUID keyworkerId) {}
