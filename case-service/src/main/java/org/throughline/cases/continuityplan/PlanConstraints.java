package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the tables of continuity plans refuse a change. */
@ApplicationScoped
class PlanConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "continuity_plan_once",
                        "continuity-plan-exists",
                        "There is one plan for each leaving and absence."),
                new ConstraintCode(
                        "continuity_plan_case_says_why",
                        "successor-reason",
                        "Another successor than proposed has a reason."));
    }
}
