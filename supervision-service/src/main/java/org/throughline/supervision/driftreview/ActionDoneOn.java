package org.throughline.supervision.driftreview;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action is done. */
@Schema(name = "ActionDone")
record ActionDoneOn(
        @Schema(nullable = true, description = "Today where left out.")
        LocalDate doneOn) {

    static final String EXAMPLE = """
            {"doneOn": "2026-11-24"}""";
}
