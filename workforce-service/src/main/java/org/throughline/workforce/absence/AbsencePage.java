package org.throughline.workforce.absence;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A part of a list of absences, as the API document shows it: annotations cannot name a generic page. */
record AbsencePage(
        List<AbsenceView> items,

        @Schema(nullable = true, description = "Pass as cursor for the part that follows; null at the end.")
        String next) {}
