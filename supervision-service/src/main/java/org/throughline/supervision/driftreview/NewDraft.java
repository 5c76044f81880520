package org.throughline.supervision.driftreview;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The case whose review shall be written. */
@Schema(name = "NewReviewDraft")
record NewDraft(@NotNull UUID caseId) {

    static final String EXAMPLE = """
            {"caseId": "01900000-0000-7000-8000-0000000000c1"}""";
}
