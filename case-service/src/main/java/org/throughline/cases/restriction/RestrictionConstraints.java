package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of restrictions refuse a change. */
@ApplicationScoped
class RestrictionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "restriction_one_at_a_time",
                        "restricted-already",
                        "The record is restricted already: amend that restriction."),
                new ConstraintCode(
                        "restriction_restricts_somebody",
                        "restriction-restricts-nobody",
                        "A restriction names somebody."),
                new ConstraintCode(
                        "restriction_on_one_list",
                        "restriction-worker-on-both-lists",
                        "Nobody is allowed and denied at once."),
                new ConstraintCode(
                        "restriction_reviewed_after_decision",
                        "restriction-review-not-ahead",
                        "A restriction is reviewed after it is decided."),
                new ConstraintCode("restriction_lifted_whole", "restriction-lifted", "The restriction has ended."),
                new ConstraintCode(
                        "restriction_lifted_after_decision",
                        "restriction-lifted",
                        "A restriction ends after it is decided."),
                new ConstraintCode(
                        "restriction_step_in_order",
                        "concurrent-change",
                        "Somebody changed it at the same time: try again."));
    }
}
