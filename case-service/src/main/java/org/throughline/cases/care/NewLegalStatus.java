package org.throughline.cases.care;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.LegalStatus;

/**
 * A child is looked after under another power.
 *
 * @param from the first day of it
 * @param legalStatus SSDA903 {@code LS}
 */
@Schema(name = "NewLegalStatus")
public record NewLegalStatus(
        @NotNull @Schema(examples = "2026-11-16") LocalDate from,
        @NotNull @Schema(examples = "C1") LegalStatus legalStatus) {}
