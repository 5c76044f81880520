package org.throughline.supervision.learningreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.SystemFactor;

/** What a pod learned from what happened. */
@Schema(name = "NewLearningReview")
record NewLearningReview(
        @NotNull UUID podId,
        @NotNull @Schema(description = "Today or before.") LocalDate heldOn,
        @NotBlank @Size(max = 8000) String whatHappened,

        @NotBlank @Size(max = 8000) @Schema(description = "What in the system made it likely.")
        String madeLikely,

        @NotEmpty @Size(max = 10) Set<@NotNull SystemFactor> factors,
        @NotBlank @Size(max = 8000) String learned,
        @NotEmpty @Size(max = 50) List<@Valid @NotNull NewChange> changes) {

    static final String EXAMPLE = """
            {"podId": "01900000-0000-7000-8000-0000000000a1", "heldOn": "2026-11-24",
             "whatHappened": "A visit was missed in the week of two bank holidays.",
             "madeLikely": "The week had three working days and the plan was made for five.",
             "factors": ["TIME_PRESSURE", "PROCEDURE"], "learned": "Short weeks are planned a month before.",
             "changes": [{"change": "The administrative officer lists short weeks each month",
                          "broughtAboutIn": "POD", "dueOn": "2026-12-15"}]}""";

    /** What changes, where it is brought about, by when. */
    @Schema(name = "NewLearningChange")
    record NewChange(
            @NotBlank @Size(max = 1000) String change,
            @NotNull BroughtAboutIn broughtAboutIn,
            @NotNull LocalDate dueOn) {

        /** Says nothing of the words. */
        @Override
        public String toString() {
            return "NewChange[" + broughtAboutIn + "]";
        }
    }

    /** Says nothing of the words. */
    @Override
    public String toString() {
        return "NewLearningReview[withheld]";
    }
}
