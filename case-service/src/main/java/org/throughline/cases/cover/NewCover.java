package org.throughline.cases.cover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stand-in to be named for the keyworker of a case.
 *
 * @param workerId who stands in: a qualified worker, of this pod or another
 * @param from first day
 * @param to first day no longer covered; null while it lasts
 * @param planned whether it was planned
 */
@Schema(name = "NewCover")
record NewCover(
        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000004")
        UUID workerId,

        @NotNull @Schema(examples = "2026-11-24") LocalDate from,
        @Schema(nullable = true, examples = "2026-12-05") LocalDate to,
        @NotNull @Schema(examples = "true") Boolean planned) {}
