package org.throughline.cases.allocation;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The pod and keyworker that a manager chose.
 *
 * @param podId the pod
 * @param keyworkerId a worker who holds cases in that pod
 * @param overrideReason why not the first proposal; needed where it is another
 */
public record AllocationChoice(
        @NotNull @Schema(examples = "0190a6c2-f0f8-7c3c-9d5b-0f6f4d1c2b3a")
        UUID podId,

        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000003")
        UUID keyworkerId,

        @Schema(nullable = true, examples = "CHILD_WISH") OverrideReason overrideReason) {}
