package org.throughline.cases.care;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.CareEndReason;

/**
 * A child is no longer looked after.
 *
 * @param endedOn the first day no longer looked after
 * @param reason SSDA903 {@code REC}
 */
@Schema(name = "TimeInCareEnd")
public record TimeInCareEnd(
        @NotNull @Schema(examples = "2026-11-20") LocalDate endedOn,
        @NotNull @Schema(examples = "E4A") CareEndReason reason) {}
