package org.throughline.cases.decision;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of decisions refuses one. */
@ApplicationScoped
class DecisionConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(new ConstraintCode(
                "decision_superseded_once", "decision-superseded", "Another decision has taken its place already."));
    }
}
