package org.throughline.cases.transfer;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The end of a hand-over: the cases move.
 *
 * @param on first day in the new pod; today, or late
 * @param outstandingReason why before the hand-over is whole; needed where a required step is not done
 */
@Schema(name = "TransferCompletion")
record Completion(
        @NotNull @Schema(examples = "2026-11-24") LocalDate on,
        @Schema(nullable = true, examples = "URGENT_SAFETY") OutstandingReason outstandingReason) {}
