package org.throughline.cases.wish;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When a wish stops to hold.
 *
 * @param on from which day it holds no longer
 */
@Schema(name = "WishEnding")
record WishEnding(@NotNull @Schema(examples = "2026-12-18") LocalDate on) {}
