package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when a table of care refuses a change. */
@ApplicationScoped
class CareConstraints implements ConstraintCodes {

    private static final String REVIEW = "looked-after-review-recorded";
    private static final String REVIEW_ONCE = "A review of this day is recorded already.";

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "time_in_care_no_overlap", "times-in-care-overlap", "A child is looked after once at a time."),
                new ConstraintCode(
                        "time_in_care_ends_after_start", "time-in-care-dates", "A time in care lasts a day at least."),
                new ConstraintCode(
                        "placement_no_overlap", "placements-overlap", "A child lives in one place at a time."),
                new ConstraintCode(
                        "placement_ends_after_start", "placement-dates", "A placement lasts a day at least."),
                new ConstraintCode(
                        "placement_in_care", "not-looked-after", "A child has a placement while looked after."),
                new ConstraintCode(
                        "care_legal_status_once", "legal-status-dates", "A legal status lasts a day at least."),
                new ConstraintCode("looked_after_review_once", REVIEW, REVIEW_ONCE),
                new ConstraintCode("looked_after_review_pkey", REVIEW, REVIEW_ONCE));
    }
}
