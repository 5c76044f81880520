package org.throughline.cases.sharedoutcome;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.OutcomeProgress;

/**
 * How far a shared outcome had come on a day.
 *
 * @param seenOn the day
 * @param progress how far
 * @param seenBy the professional of the network who saw it so; null for the pod
 * @param words what was seen; null if not said
 * @param recordedAt when it was recorded
 * @param recordedBy the worker who recorded it; null if a machine
 */
@Schema(name = "SharedOutcomeProgress")
public record ProgressView(
        LocalDate seenOn,
        OutcomeProgress progress,
        @Schema(nullable = true) UUID seenBy,
        @Schema(nullable = true) String words,
        OffsetDateTime recordedAt,
        @Schema(nullable = true) UUID recordedBy) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "ProgressView[" + progress + "]";
    }
}
