package org.throughline.supervision.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.throughline.platform.problem.ConstraintCode;
import org.throughline.platform.problem.ConstraintCodes;

/** What a client hears when the table of escalations refuses a change. */
@ApplicationScoped
class EscalationConstraints implements ConstraintCodes {

    @Override
    public List<ConstraintCode> codes() {
        return List.of(
                new ConstraintCode(
                        "escalation_open_once",
                        "escalation-waiting-already",
                        "The review asks this already, and waits for its answer."),
                new ConstraintCode(
                        "escalation_answered_or_withdrawn",
                        "escalation-settled",
                        "It has been answered, or is asked no longer."));
    }
}
