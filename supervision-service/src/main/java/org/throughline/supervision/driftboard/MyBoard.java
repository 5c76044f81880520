package org.throughline.supervision.driftboard;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The open cases in which one worker has a part: as keyworker now or soon, beside the keyworker, or as cover. */
@Schema(name = "MyBoard")
record MyBoard(
        @Schema(nullable = true) UUID workerId,
        LocalDate asOf,
        DriftBoard.Counts counts,
        List<DriftBoard.Item> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {}
