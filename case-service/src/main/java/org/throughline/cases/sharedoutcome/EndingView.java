package org.throughline.cases.sharedoutcome;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.OutcomeDropReason;
import org.throughline.contracts.codes.OutcomeEnding;

/**
 * How a shared outcome ended.
 *
 * @param ending reached or dropped
 * @param reason why it was dropped; null where it was reached
 * @param endedOn the day
 * @param words what was seen, or why; null if not said
 * @param endedBy the worker who said so; null if a machine
 */
@Schema(name = "SharedOutcomeEnding")
public record EndingView(
        OutcomeEnding ending,
        @Schema(nullable = true) OutcomeDropReason reason,
        LocalDate endedOn,
        @Schema(nullable = true) String words,
        @Schema(nullable = true) UUID endedBy) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "EndingView[" + ending + "]";
    }
}
