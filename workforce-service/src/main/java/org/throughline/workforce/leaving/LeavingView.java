package org.throughline.workforce.leaving;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A leaving as it was announced. */
@Schema(name = "Leaving")
record LeavingView(
        UUID workerId,
        LocalDate lastDay,

        @Schema(description = "CSWW ReasonLeave.") int reason,

        @Schema(description = "CSWW LeaverDestination.") int destination) {}
