package org.throughline.cases.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The receiving pod's yes.
 *
 * @param keyworkerId who will be the keyworker of all the cases
 * @param plannedOn the day on which they are meant to move
 */
@Schema(name = "TransferAcceptance")
record Acceptance(
        @NotNull UUID keyworkerId,
        @NotNull @Schema(examples = "2026-12-14") LocalDate plannedOn) {}
