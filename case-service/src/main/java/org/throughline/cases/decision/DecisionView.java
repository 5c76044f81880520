package org.throughline.cases.decision;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.contracts.codes.Finding;

/**
 * A decision about a child, wherever it was made.
 *
 * @param decisionId the decision
 * @param source where it was made, and so where its words are kept
 * @param decidedOn the day it was made
 * @param details what was decided; null where the words are kept by supervision-service
 * @param driftReview the drift review that it was made in; null where it was made in the case
 */
@Schema(name = "Decision")
public record DecisionView(
        UUID decisionId,
        Source source,
        LocalDate decidedOn,
        @Schema(nullable = true) DecisionDetails details,
        @Schema(nullable = true) DriftReview driftReview) {

    /** Where a decision was made. */
    @Schema(name = "DecisionSource")
    public enum Source {
        /** In the case. */
        CASE,
        /** In a drift review of group supervision. */
        DRIFT_REVIEW
    }

    /**
     * The drift review that a decision was made in; its words are at {@code /v1/drift-reviews/{reviewId}}.
     *
     * @param reviewId the review
     * @param sessionId the group supervision
     * @param podId the pod
     * @param finding what it found
     */
    @Schema(name = "DriftReviewOfDecision")
    public record DriftReview(UUID reviewId, UUID sessionId, UUID podId, Finding finding) {}
}
