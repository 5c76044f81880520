package org.throughline.cases.keyworker;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whether the child heard of the change before it happened.
 *
 * @param told whether the child was told
 * @param byWhom the worker who told; null if nobody, or somebody else
 */
public record ChildTold(
        @NotNull @Schema(examples = "true") Boolean told,

        @Schema(nullable = true, examples = "01900000-0000-7000-8000-000000000003")
        UUID byWhom) {}
