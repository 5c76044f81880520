package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A meeting of the core group.
 *
 * @param metOn its day
 */
@Schema(name = "NewCoreGroup")
public record NewCoreGroup(
        @NotNull @Schema(examples = "2026-12-01") LocalDate metOn) {}
