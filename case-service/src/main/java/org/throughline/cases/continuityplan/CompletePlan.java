package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;

/** Ends a locked plan that has nothing left to decide. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CompletePlan {

    private final ContinuityPlanRepository plans;
    private final DecidedRepository decided;
    private final TellPlan tell;
    private final Clock clock;

    CompletePlan(ContinuityPlanRepository plans, DecidedRepository decided, TellPlan tell, Clock clock) {
        this.plans = plans;
        this.decided = decided;
        this.tell = tell;
        this.clock = clock;
    }

    /** For how many cases a successor is still to be named, in all pods. */
    int remaining(ContinuityPlan plan, LocalDate today) {
        return plans.remaining(plan, today).size();
    }

    /** What still needs a successor; the plan is completed where that is nothing. */
    List<CaseToHandOn> ifDone(ContinuityPlan plan, LocalDate today) {
        List<CaseToHandOn> remaining = plans.remaining(plan, today);
        if (remaining.isEmpty() && plan.isOpen()) {
            plan.end(PlanStatus.COMPLETED, OffsetDateTime.now(clock));
            tell.completed(plan, (int) decided.of(plan.id()).stream()
                    .filter(each -> each.how() == HowDecided.HELD_BY_MANAGER)
                    .count());
        }
        return remaining;
    }
}
