package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of drift reviews refuse a change. */
@ApplicationScoped
class DriftReviewConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "drift_review_once_per_session",
                        "already-reviewed",
                        "The case has a drift review of this group supervision already."),
                new ConstraintCode("drift_review_pkey", "review-complete", "The review is complete: amend it."),
                new ConstraintCode(
                        "review_draft_once_per_session",
                        "draft-open",
                        "Somebody is writing this review: complete it or drop it."),
                new ConstraintCode(
                        "drift_review_version_in_order",
                        "concurrent-change",
                        "Somebody changed this at the same time: try again."),
                new ConstraintCode(
                        "agreed_action_done_or_cancelled",
                        "action-settled",
                        "The action is done or was given up already."),
                new ConstraintCode(
                        "differing_view_once",
                        "differing-view-kept-already",
                        "The view of this worker is kept with the review already."));
    }
}
