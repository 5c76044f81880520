package org.throughline.workforce.worker;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.WorkerRole;

/** Who an id is: what a board shows. */
record WorkerSummary(
        UUID id,
        @Schema(nullable = true) String givenName,
        @Schema(nullable = true) String familyName,
        WorkerRole role) {}
