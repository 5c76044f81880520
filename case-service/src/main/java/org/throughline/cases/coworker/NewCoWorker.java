package org.throughline.cases.coworker;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A co-worker to be added to a case.
 *
 * @param workerId a member of the case's pod who is not its keyworker
 * @param from first day
 * @param to first day no longer a co-worker; null while it lasts
 */
@Schema(name = "NewCoWorker")
record NewCoWorker(
        @NotNull @Schema(examples = "01900000-0000-7000-8000-000000000004")
        UUID workerId,

        @NotNull @Schema(examples = "2026-11-24") LocalDate from,
        @Schema(nullable = true, examples = "2027-03-01") LocalDate to) {}
