package org.throughline.workforce.worker;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list of workers, as the API document shows it: annotations cannot name a generic page. */
record WorkerPage(
        List<WorkerView> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {}
