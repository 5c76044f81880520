package org.throughline.cases.transfer;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.transfer.rule.HandOverStep;

/**
 * A step of the hand-over that was done.
 *
 * @param step the step
 * @param on the day
 * @param by the worker who did it; the caller where it is left out
 * @param caseIds for which of the cases; for all where it is left out
 */
@Schema(name = "NewHandOverStep")
record NewStep(
        @NotNull @Schema(examples = "JOINT_VISIT") HandOverStep step,
        @NotNull @Schema(examples = "2026-11-23") LocalDate on,
        @Schema(nullable = true) UUID by,
        @Size(min = 1, max = 20) @Schema(nullable = true) List<@NotNull UUID> caseIds) {}
