package org.throughline.cases.restriction;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A restriction ends.
 *
 * @param reason why
 */
@Schema(name = "RestrictionLifting")
public record Lifting(
        @NotNull @Schema(examples = "NO_LONGER_NEEDED") LiftReason reason) {}
