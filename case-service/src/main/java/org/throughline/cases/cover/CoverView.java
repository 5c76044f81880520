package org.throughline.cases.cover;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A stand-in for an absent keyworker.
 *
 * @param coverId the cover
 * @param caseId the case
 * @param spellId the keyworker spell that is covered and goes on
 * @param keyworkerId whose spell it is
 * @param workerId who stands in
 * @param from first day
 * @param to first day no longer covered; null while it lasts
 * @param planned whether it was planned
 * @param absenceId the absence it covers; null if none was told
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "Cover")
record CoverView(
        UUID coverId,
        UUID caseId,
        UUID spellId,
        UUID keyworkerId,
        UUID workerId,
        LocalDate from,
        @Schema(nullable = true) LocalDate to,
        boolean planned,
        @Schema(nullable = true) UUID absenceId,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {}
