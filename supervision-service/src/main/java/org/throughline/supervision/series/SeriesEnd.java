package org.throughline.supervision.series;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SeriesEndReason;

/** When and why a pod meets no longer at the time of a series. */
@Schema(name = "SupervisionSeriesEnd")
record SeriesEnd(
        @NotNull @Schema(description = "The last day on which it can meet.")
        LocalDate lastDay,

        @NotNull SeriesEndReason reason) {

    static final String EXAMPLE = """
            {"lastDay": "2027-01-31", "reason": "CHANGED"}""";
}
