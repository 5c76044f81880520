package org.throughline.supervision.running;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which case to talk about next. */
record NextCase(
        @Schema(nullable = true, description = "A case on the agenda; the next in order where left out.")
        UUID caseId) {

    static final String EXAMPLE = "{}";
}
