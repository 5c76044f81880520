package org.throughline.supervision.driftreview;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;
import org.throughline.supervision.reviewdue.ReviewDue;

/** A drift review as people see it. */
@Schema(name = "DriftReview")
record DriftReviewView(
        UUID id,
        UUID sessionId,
        UUID podId,
        UUID caseId,
        UUID childId,
        LocalDate reviewedOn,
        Finding finding,
        String evidence,
        Reflection reflection,
        List<DecisionTaken> decisions,
        List<ActionAgreed> actions,

        @Schema(description = "Actions of earlier reviews of the case that nobody has found done.")
        List<ActionAgreed> carriedOverActions,

        @Schema(description = "When the case must be discussed again, and by which rule.")
        ReviewDue nextReview,

        OffsetDateTime recordedAt) {

    /** A decision. */
    @Schema(name = "Decision")
    record DecisionTaken(UUID id, String decision, String rationale, Authority authority) {

        static DecisionTaken of(Decision taken) {
            return new DecisionTaken(taken.id, taken.decision, taken.rationale, taken.authority);
        }
    }

    /** An action. */
    @Schema(name = "Action")
    record ActionAgreed(
            UUID id,
            UUID reviewId,
            String action,
            UUID ownerId,
            LocalDate dueOn,

            @Schema(nullable = true, description = "Null while it is open.")
            LocalDate doneOn) {

        static ActionAgreed of(CaseAction agreed) {
            return new ActionAgreed(
                    agreed.id, agreed.reviewId, agreed.action, agreed.ownerId, agreed.dueOn, agreed.doneOn);
        }
    }

    static DriftReviewView of(
            DriftReview review,
            List<Decision> decisions,
            List<CaseAction> actions,
            List<CaseAction> carriedOver,
            ZoneId zone) {
        return new DriftReviewView(
                review.id,
                review.sessionId,
                review.podId,
                review.caseId,
                review.childId,
                review.reviewedOn,
                review.finding,
                review.evidence,
                new Reflection(review.childExperience, List.of(review.hypotheses)),
                decisions.stream().map(DecisionTaken::of).toList(),
                actions.stream().map(ActionAgreed::of).toList(),
                carriedOver.stream().map(ActionAgreed::of).toList(),
                review.nextReview(),
                review.recordedAt.atZone(zone).toOffsetDateTime());
    }
}
