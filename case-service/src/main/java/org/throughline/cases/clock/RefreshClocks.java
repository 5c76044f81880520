package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.throughline.cases.clock.ClockEditionRepository.Outdated;

/** Recomputes clocks that were computed by other rules than today's, or never: after an upgrade or a change of settings. */
@ApplicationScoped
public class RefreshClocks {

    private static final int MOST = 100;

    private final ClockEditionRepository editions;
    private final RecomputeClocks recompute;
    private final CouncilRules rules;

    RefreshClocks(ClockEditionRepository editions, RecomputeClocks recompute, CouncilRules rules) {
        this.editions = editions;
        this.recompute = recompute;
        this.rules = rules;
    }

    /** Up to a hundred cases; whether there were any. Two instances that take the same ones compute the same. */
    @ActivateRequestContext
    @Transactional
    public boolean some() {
        List<Outdated> outdated = editions.outdated(rules.edition(), MOST);
        if (outdated.isEmpty()) {
            return false;
        }
        recompute.ofChildren(outdated.stream().map(Outdated::childId).distinct().toList());
        editions.keep(outdated.stream().map(Outdated::caseId).toList(), rules.edition());
        return true;
    }
}
