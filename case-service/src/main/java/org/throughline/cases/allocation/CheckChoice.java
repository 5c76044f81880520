package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.allocation.rule.Proposal;
import org.throughline.cases.allocation.rule.Stop;
import org.throughline.cases.pod.PodRepository;
import org.throughline.platform.problem.Problem;

/** Whether a manager's choice can be followed. */
@ApplicationScoped
class CheckChoice {

    private static final String REFUSED = "allocation-refused";
    private static final String DETAIL = "The chosen pod and keyworker cannot take the case.";

    /** A worker who is away or leaving is a matter of judgement; these are not. */
    private static final Set<Stop> HARD = Set.of(Stop.NO_POD_MANAGER, Stop.POD_MANAGER_EXCLUDED, Stop.WORKERS_EXCLUDED);

    private final PodRepository pods;
    private final Exclusions exclusions;

    CheckChoice(PodRepository pods, Exclusions exclusions) {
        this.pods = pods;
        this.exclusions = exclusions;
    }

    /**
     * The placement chosen; 422 where the pod is unknown, the worker holds no cases in it, or the reason is missing, and
     * where a hard stop stands against it, which no reason overrides.
     */
    Placement against(Proposal proposal, AllocationChoice choice, Collection<UUID> children, LocalDate on) {
        if (!pods.isFormed(choice.podId(), on)) {
            throw Problem.unprocessable(REFUSED, DETAIL).at("/podId", "no pod that holds cases on this day");
        }
        if (!pods.holdsCases(choice.keyworkerId(), choice.podId(), on)) {
            throw Problem.unprocessable(REFUSED, DETAIL)
                    .at("/keyworkerId", "does not hold cases in this pod on this day");
        }
        checkStops(proposal, choice, children);
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

    private void checkStops(Proposal proposal, AllocationChoice choice, Collection<UUID> children) {
        boolean stopped = proposal.stopped().stream()
                .anyMatch(pod -> pod.podId().equals(choice.podId())
                        && pod.stops().stream().anyMatch(HARD::contains));
        if (stopped) {
            throw Problem.unprocessable(REFUSED, DETAIL).at("/podId", "the pod cannot take the case: see the proposal");
        }
        if (exclusions.fromAnyOf(children).contains(choice.keyworkerId())) {
            throw Problem.unprocessable(REFUSED, DETAIL).at("/keyworkerId", "may not work with this child");
        }
    }
}
