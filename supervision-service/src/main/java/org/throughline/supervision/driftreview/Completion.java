package org.throughline.supervision.driftreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.supervision.workermatter.NewWorkerMatter;

/** A review is complete. */
@Schema(name = "ReviewCompletion")
record Completion(
        @Size(max = ReviewContent.MOST)
        @Schema(
                description =
                        "What belongs into a worker's record, not the child's: only that worker and who manages them read it.")
        List<@Valid @NotNull NewWorkerMatter> workerMatters) {

    static final String EXAMPLE = """
            {"workerMatters": [{"workerId": "01900000-0000-7000-8000-000000000003",
              "words": "Asks for time to reflect on the last visit."}]}""";

    Completion {
        workerMatters = workerMatters == null ? List.of() : workerMatters;
    }
}
