package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a plan without a review: the child moved away, or turned 18.
 *
 * @param endedOn its last day
 */
@Schema(name = "ProtectionPlanEnd")
public record PlanEnd(
        @NotNull @Schema(examples = "2027-02-15") LocalDate endedOn) {}
