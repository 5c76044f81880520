package org.throughline.supervision.running;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;

/** A case to put aside, and why. */
record Parking(@NotNull UUID caseId, @NotNull ParkReason reason) {

    static final String EXAMPLE = """
            {"caseId": "01900000-0000-7000-8000-0000000000c1", "reason": "WORKER_NOT_THERE"}""";
}
