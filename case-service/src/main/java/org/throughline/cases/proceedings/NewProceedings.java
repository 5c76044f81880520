package org.throughline.cases.proceedings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Care proceedings are issued.
 *
 * @param issuedOn the day of issue
 */
@Schema(name = "NewProceedings")
public record NewProceedings(
        @NotNull @Schema(examples = "2026-11-02") LocalDate issuedOn) {}
