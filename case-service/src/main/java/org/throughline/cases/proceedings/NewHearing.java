package org.throughline.cases.proceedings;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A date in court.
 *
 * @param listedFor its day, past or ahead
 * @param kind what it is for
 */
@Schema(name = "NewHearing")
public record NewHearing(
        @NotNull @Schema(examples = "2026-12-07") LocalDate listedFor,
        @NotNull @Schema(examples = "ISSUES_RESOLUTION") HearingKind kind) {}
