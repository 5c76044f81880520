package org.throughline.cases.proceedings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.ProceedingsOutcome;

/**
 * Care proceedings end.
 *
 * @param concludedOn their last day
 * @param outcome how they ended
 */
@Schema(name = "ProceedingsConclusion")
public record NewConclusion(
        @NotNull @Schema(examples = "2026-11-20") LocalDate concludedOn,
        @NotNull @Schema(examples = "CARE_ORDER") ProceedingsOutcome outcome) {}
