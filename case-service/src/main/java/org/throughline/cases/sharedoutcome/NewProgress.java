package org.throughline.cases.sharedoutcome;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.OutcomeProgress;

/**
 * How far a shared outcome has come.
 *
 * @param progress how far
 * @param seenOn the day it was seen
 * @param seenBy the professional of the network who sees it so; the pod where it is left out
 * @param words what was seen; kept in the record only
 */
@Schema(name = "NewSharedOutcomeProgress")
public record NewProgress(
        @NotNull @Schema(examples = "SOME_CHANGE") OutcomeProgress progress,
        @NotNull @Schema(examples = "2026-12-08") LocalDate seenOn,
        @Schema(nullable = true) UUID seenBy,

        @Size(min = 1, max = 1000) @Schema(nullable = true, examples = "In school on eight days of ten.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewProgress[" + progress + "]";
    }
}
