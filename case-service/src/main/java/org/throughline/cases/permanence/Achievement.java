package org.throughline.cases.permanence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * That a plan is achieved.
 *
 * @param achievedOn the day from which the child lives there for good
 */
@Schema(name = "PermanenceAchievement")
public record Achievement(
        @NotNull @Schema(examples = "2026-11-20") LocalDate achievedOn) {}
