package org.throughline.cases.care;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.LegalStatus;

/**
 * A child becomes looked after.
 *
 * @param startedOn the first day
 * @param legalStatus under which power, SSDA903 {@code LS}
 * @param categoryOfNeed why, SSDA903 {@code CIN}: N1 to N8
 * @param placement where the child lives from that day on
 */
@Schema(name = "NewTimeInCare")
public record NewTimeInCare(
        @NotNull @Schema(examples = "2026-11-02") LocalDate startedOn,
        @NotNull @Schema(examples = "V2") LegalStatus legalStatus,

        @NotNull @Pattern(regexp = CareCodes.NEED) @Schema(examples = "N1")
        String categoryOfNeed,

        @NotNull @Valid FirstPlacement placement) {}
