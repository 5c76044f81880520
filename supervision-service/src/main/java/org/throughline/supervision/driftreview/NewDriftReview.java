package org.throughline.supervision.driftreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;

/** What a group supervision found about one case. */
record NewDriftReview(
        @NotNull UUID caseId,
        @NotNull Finding finding,

        @NotBlank @Size(max = TEXT) @Schema(description = "What the finding rests on.")
        String evidence,

        @Valid @Schema(nullable = true) Reflection reflection,
        @Size(max = MOST) List<@Valid @NotNull NewDecision> decisions,

        @Size(max = MOST) @Schema(description = "At least one where the case is DRIFTING.")
        List<@Valid @NotNull NewAction> actions,

        @Size(max = MOST) @Schema(description = "Open actions of earlier reviews of the case that are done.")
        Set<@NotNull UUID> actionsDone) {

    static final int TEXT = 4000;
    static final int MOST = 50;

    NewDriftReview {
        decisions = decisions == null ? List.of() : decisions;
        actions = actions == null ? List.of() : actions;
        actionsDone = actionsDone == null ? Set.of() : actionsDone;
    }

    /** Says nothing about the child: a record's own text would carry what was written into a log. */
    @Override
    public String toString() {
        return "NewDriftReview[withheld]";
    }

    /** A decision, why, and under whose authority. */
    @Schema(name = "NewDecision")
    record NewDecision(
            @NotBlank @Size(max = TEXT) String decision,
            @NotBlank @Size(max = TEXT) String rationale,
            @NotNull Authority authority) {}

    /** An action, who does it, by when. */
    @Schema(name = "NewAction")
    record NewAction(
            @NotBlank @Size(max = TEXT) String action,
            @NotNull UUID ownerId,

            @NotNull @Schema(description = "Not before the day of the discussion.")
            LocalDate dueOn) {}
}
