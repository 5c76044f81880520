package org.throughline.cases.keyworker;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A child who got another keyworker because a standard process says so: SSDA903 TSPROC.
 *
 * @param spellId the spell that began so
 * @param caseId the case
 * @param childId the child
 * @param podId the pod that holds the case now; null where none does
 * @param keyworkerId who became the keyworker
 * @param from first day
 */
@Schema(name = "ProcessTransfer")
record ProcessTransfer(
        UUID spellId,
        UUID caseId,
        UUID childId,
        @Schema(nullable = true) UUID podId,
        UUID keyworkerId,
        LocalDate from) {}
