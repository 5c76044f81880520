package org.throughline.cases.childmerge;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two records that may be one child, and what agrees: for a person to decide. */
record PossibleDuplicate(
        UUID childId,
        UUID otherChildId,

        @Schema(description = "The fields that agree.", examples = "[\"NAME\", \"DATE_OF_BIRTH\"]")
        List<String> matchedOn,

        OffsetDateTime since) {}
