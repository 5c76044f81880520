package org.throughline.cases.coworker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * When co-work ends.
 *
 * @param to first day no longer a co-worker; the first day itself where it never began
 */
@Schema(name = "CoWorkerEnding")
record CoWorkerEnding(
        @NotNull @Schema(examples = "2026-12-18") LocalDate to) {}
