package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of permanence plans refuses one. */
@ApplicationScoped
class PermanenceConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "permanence_plan_one_holds",
                        "permanence-plan-exists",
                        "The child has a permanence plan: change that one."),
                new ConstraintCode(
                        "permanence_plan_decision_in_case",
                        "decision-of-another-case",
                        "The decision is not one of this case."));
    }
}
