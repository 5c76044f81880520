package org.throughline.supervision.driftreview;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.driftreview.rule.Said;

/** What a review says in the child's record, in the order in which a pod comes to it: the child first, the finding last. */
@Schema(name = "DriftReviewContent")
record ReviewContent(
        @Valid @Schema(nullable = true) Reflection reflection,

        @Size(max = TEXT) @Schema(nullable = true, description = "What works for this child and family.")
        String whatWorks,

        @Size(max = TEXT)
        @Schema(nullable = true, description = "What the pod worries about, for whom, and how it knows.")
        String danger,

        @Size(max = TEXT) @Schema(nullable = true, description = "What keeps the child safe, and who sees to it.")
        String safety,

        @Schema(nullable = true, description = "Not before the child's experience is said.")
        Finding finding,

        @Size(max = TEXT) @Schema(nullable = true, description = "What the finding rests on.")
        String evidence,

        @Size(max = MOST) List<@Valid @NotNull NewDecision> decisions,

        @Size(max = MOST) @Schema(description = "At least one where the case is DRIFTING.")
        List<@Valid @NotNull NewAction> actions,

        @Size(max = MOST) @Schema(description = "Open actions of earlier reviews of the case that are done.")
        Set<@NotNull UUID> actionsDone) {

    static final int TEXT = 4000;
    static final int MOST = 50;
    static final ReviewContent EMPTY = new ReviewContent(null, null, null, null, null, null, null, null, null);

    ReviewContent {
        reflection = reflection == null ? Reflection.NONE : reflection;
        decisions = decisions == null ? List.of() : decisions;
        actions = actions == null ? List.of() : actions;
        actionsDone = actionsDone == null ? Set.of() : actionsDone;
    }

    /** What the rule reads of it. */
    Said said() {
        return new Said(
                reflection.childExperience(),
                finding,
                evidence,
                actions.stream().map(NewAction::dueOn).toList());
    }

    /** Says nothing about the child: a record's own text would carry what was written into a log. */
    @Override
    public String toString() {
        return "ReviewContent[withheld]";
    }
}
