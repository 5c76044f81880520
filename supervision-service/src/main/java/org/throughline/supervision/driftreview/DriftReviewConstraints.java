package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of drift reviews refuses a change. */
@ApplicationScoped
class DriftReviewConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "drift_review_once_per_session",
                "already-reviewed",
                "The case has a drift review of this group supervision already."));
    }
}
