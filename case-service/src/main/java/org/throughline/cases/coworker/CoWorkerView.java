package org.throughline.cases.coworker;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A worker's stretch beside the keyworker.
 *
 * @param coWorkerId the stretch
 * @param workerId the co-worker
 * @param from first day
 * @param to first day no longer in it; null while it lasts
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "CoWorker")
record CoWorkerView(
        UUID coWorkerId,
        UUID workerId,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {}
