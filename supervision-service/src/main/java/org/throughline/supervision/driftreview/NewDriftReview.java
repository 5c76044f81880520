package org.throughline.supervision.driftreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.workermatter.NewWorkerMatter;

/** What a group supervision found about one case, written at once. */
record NewDriftReview(
        @NotNull UUID caseId,

        @Valid @Schema(description = "Its childExperience is asked for.")
        Reflection reflection,

        @Size(max = ReviewContent.TEXT) @Schema(nullable = true, description = "What works for this child and family.")
        String whatWorks,

        @Size(max = ReviewContent.TEXT)
        @Schema(nullable = true, description = "What the pod worries about, for whom, and how it knows.")
        String danger,

        @Size(max = ReviewContent.TEXT)
        @Schema(nullable = true, description = "What keeps the child safe, and who sees to it.")
        String safety,

        @NotNull Finding finding,

        @NotBlank @Size(max = ReviewContent.TEXT) @Schema(description = "What the finding rests on.")
        String evidence,

        @Size(max = ReviewContent.MOST) List<@Valid @NotNull NewDecision> decisions,

        @Size(max = ReviewContent.MOST) @Schema(description = "At least one where the case is DRIFTING.")
        List<@Valid @NotNull NewAction> actions,

        @Size(max = ReviewContent.MOST)
        @Schema(description = "Open actions of earlier reviews of the case that are done.")
        Set<@NotNull UUID> actionsDone,

        @Size(max = ReviewContent.MOST)
        @Schema(
                description =
                        "What belongs into a worker's record, not the child's: only that worker and who manages them read it.")
        List<@Valid @NotNull NewWorkerMatter> workerMatters) {

    NewDriftReview {
        workerMatters = workerMatters == null ? List.of() : workerMatters;
    }

    /** What goes into the child's record. */
    ReviewContent content() {
        return new ReviewContent(
                reflection, whatWorks, danger, safety, finding, evidence, decisions, actions, actionsDone);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "NewDriftReview[withheld]";
    }
}
