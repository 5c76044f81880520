package org.throughline.cases.cover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a cover ends.
 *
 * @param to first day no longer covered; the first day itself where it never began
 */
@Schema(name = "CoverEnding")
record CoverEnding(@NotNull @Schema(examples = "2026-12-01") LocalDate to) {}
