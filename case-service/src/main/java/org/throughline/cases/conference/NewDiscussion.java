package org.throughline.cases.conference;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A strategy discussion to be recorded.
 *
 * @param heldOn its day
 */
@Schema(name = "NewStrategyDiscussion")
public record NewDiscussion(
        @NotNull @Schema(examples = "2026-11-02") LocalDate heldOn) {}
