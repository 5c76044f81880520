package org.throughline.supervision.driftsignal;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.DriftSignal;
import org.throughline.supervision.driftsignal.rule.Limit;
import org.throughline.supervision.driftsignal.rule.Signal;

/** One reason why a case stands where it stands. */
@Schema(name = "DriftSignalEvidence")
public record SignalView(
        DriftSignal code,

        @Schema(description = "What it says of the child's situation.")
        String words,

        @Schema(description = "Since when the situation is as it is.")
        LocalDate since,

        @Schema(description = "The first day on which it counts.")
        LocalDate from,

        @Schema(
                nullable = true,
                description = "The day on which it passes by itself; null where time alone does not end it.")
        LocalDate until,

        @Schema(nullable = true, description = "How long the situation may last; null where a day is the limit.")
        Limit limit,

        @Schema(description = "Where the limit comes from.") String source,
        int weight,

        @Schema(nullable = true, description = "The goal, promise, action or clock; null where it is the case itself.")
        UUID about) {

    static SignalView of(Signal signal, int weight) {
        return new SignalView(
                signal.code(),
                signal.words(),
                signal.since(),
                signal.from(),
                signal.until(),
                signal.limit(),
                signal.source(),
                weight,
                signal.about());
    }
}
