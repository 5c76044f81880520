package org.throughline.supervision.driftreview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.reviewdue.ReviewDue;

/** A drift review as people see it: the child's record. */
@Schema(name = "DriftReview")
record DriftReviewView(
        UUID id,
        UUID sessionId,
        UUID podId,
        UUID caseId,
        UUID childId,
        LocalDate reviewedOn,
        Reflection reflection,
        @Schema(nullable = true) String whatWorks,
        @Schema(nullable = true) String danger,
        @Schema(nullable = true) String safety,
        Finding finding,
        String evidence,
        List<DecisionTaken> decisions,
        List<ActionView> actions,

        @Schema(description = "Actions of earlier reviews of the case that are still open.")
        List<ActionView> carriedOverActions,

        @Schema(description = "Who was there and sees it otherwise.")
        List<ViewKept> differingViews,

        @Schema(description = "When the case must be discussed again, and by which rule.")
        ReviewDue nextReview,

        @Schema(nullable = true) UUID recordedBy,
        OffsetDateTime recordedAt,

        @Schema(description = "How often it was amended; the number in the ETag.")
        long version) {

    /** A decision. */
    @Schema(name = "Decision")
    record DecisionTaken(UUID id, String decision, String rationale, Authority authority) {

        static DecisionTaken of(Decision taken) {
            return new DecisionTaken(taken.id, taken.decision, taken.rationale, taken.authority);
        }
    }

    /** A view that differs. */
    @Schema(name = "DifferingView")
    record ViewKept(
            UUID id,
            UUID workerId,

            @Schema(
                    nullable = true,
                    description = "What they would have found; null where they agree with the finding.")
            Finding finding,

            String words,
            OffsetDateTime keptAt) {

        static ViewKept of(DifferingView view, ZoneId zone) {
            return new ViewKept(
                    view.id,
                    view.workerId,
                    view.finding,
                    view.words,
                    view.keptAt.atZone(zone).toOffsetDateTime());
        }
    }

    static DriftReviewView of(DriftReview review, ReviewParts parts, ZoneId zone) {
        return new DriftReviewView(
                review.id,
                review.sessionId,
                review.podId,
                review.caseId,
                review.childId,
                review.reviewedOn,
                new Reflection(review.childExperience, List.of(review.hypotheses)),
                review.whatWorks,
                review.danger,
                review.safety,
                review.finding,
                review.evidence,
                parts.decisions().stream().map(DecisionTaken::of).toList(),
                parts.actions().stream().map(ActionView::of).toList(),
                parts.carriedOver().stream().map(ActionView::of).toList(),
                parts.differing().stream().map(view -> ViewKept.of(view, zone)).toList(),
                review.nextReview(),
                review.recordedBy,
                review.recordedAt.atZone(zone).toOffsetDateTime(),
                review.version);
    }

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "DriftReviewView[" + id + "]";
    }
}
