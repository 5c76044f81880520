package org.throughline.supervision.workermatter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What belongs into a worker's record. */
@Schema(name = "NewWorkerMatter")
public record NewWorkerMatter(
        @NotNull UUID workerId,

        @NotBlank @Size(max = 4000) @Schema(description = "Of the worker, not of the child.")
        String words) {

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewWorkerMatter[withheld]";
    }
}
