package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.cases.pod.PodRepository;
import org.throughline.platform.problem.Problem;

/** Whether a manager's choice can be followed. */
@ApplicationScoped
class CheckChoice {

    private static final String REFUSED = "allocation-refused";
    private static final String DETAIL = "The chosen pod and keyworker cannot take the case.";

    private final PodRepository pods;

    CheckChoice(PodRepository pods) {
        this.pods = pods;
    }

    /** The placement chosen; 422 where the pod is unknown, the worker holds no cases in it, or the reason is missing. */
    Placement against(Proposal proposal, AllocationChoice choice, LocalDate on) {
        if (!pods.isFormed(choice.podId(), on)) {
            throw Problem.unprocessable(REFUSED, DETAIL).at("/podId", "no pod that holds cases on this day");
        }
        if (!pods.holdsCases(choice.keyworkerId(), choice.podId(), on)) {
            throw Problem.unprocessable(REFUSED, DETAIL)
                    .at("/keyworkerId", "does not hold cases in this pod on this day");
        }
        boolean asProposed = proposal.best()
                .filter(best -> best.podId().equals(choice.podId())
                        && best.keyworkerId().equals(choice.keyworkerId()))
                .isPresent();
        if (asProposed) {
            return Placement.proposed(proposal.best().orElseThrow());
        }
        if (choice.overrideReason() == null) {
            throw Problem.unprocessable("override-reason-required", "Say why it is not the first proposal.")
                    .at("/overrideReason", "is needed where the choice is not the first proposal");
        }
        return Placement.overriding(choice);
    }
}
