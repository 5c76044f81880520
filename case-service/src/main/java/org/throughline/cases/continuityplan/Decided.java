package org.throughline.cases.continuityplan;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.allocation.OverrideReason;

/**
 * What was decided for a case of a plan.
 *
 * @param caseId the case
 * @param keyworkerId who follows
 * @param spellId the planned keyworker spell
 * @param from its first day
 * @param how how the successor was found
 * @param reason why another one than proposed; null unless {@code how} is CHOSEN
 * @param decidedBy who decided; null where the day came and nobody had
 * @param decidedAt when
 */
@Schema(name = "DecidedSuccession")
public record Decided(
        UUID caseId,
        UUID keyworkerId,
        UUID spellId,
        LocalDate from,
        HowDecided how,
        @Schema(nullable = true) OverrideReason reason,
        @Schema(nullable = true) UUID decidedBy,
        OffsetDateTime decidedAt) {}
