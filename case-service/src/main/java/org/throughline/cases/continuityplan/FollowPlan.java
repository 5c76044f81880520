package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;

/** Brings one plan up to the facts, in a transaction of its own. Does nothing where somebody works on the plan right now. */
@ApplicationScoped
class FollowPlan {

    private final ContinuityPlanRepository plans;
    private final NeedRepository needs;
    private final MoveDecided moveDecided;
    private final HoldUndecided hold;
    private final CompletePlan complete;
    private final TellPlan tell;
    private final ContinuityPlanSettings settings;
    private final Clock clock;

    FollowPlan(
            ContinuityPlanRepository plans,
            NeedRepository needs,
            MoveDecided moveDecided,
            HoldUndecided hold,
            CompletePlan complete,
            TellPlan tell,
            ContinuityPlanSettings settings,
            Clock clock) {
        this.plans = plans;
        this.needs = needs;
        this.moveDecided = moveDecided;
        this.hold = hold;
        this.complete = complete;
        this.tell = tell;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void of(UUID planId, LocalDate today) {
        plans.lockUnlessLocked(planId).ifPresent(plan -> follow(plan, needs.of(planId), today));
    }

    private void follow(ContinuityPlan plan, Optional<Need> need, LocalDate today) {
        if (need.isEmpty() || need.get().isOver(today)) {
            withdraw(plan, today);
            return;
        }
        LocalDate previous = plan.neededFrom();
        if (!need.get().from().equals(previous)) {
            plan.moveTo(need.get().from());
            moveDecided.from(plan, previous, today);
            tell.moved(plan, previous);
        }
        List<CaseToHandOn> remaining = complete.ifDone(plan, today);
        if (remaining.isEmpty()) {
            return;
        }
        if (!plan.isOpen()) {
            plan.reopen();
            tell.made(plan, remaining);
        }
        if (plan.isOfLeaving() && !plan.neededFrom().isAfter(today)) {
            hold.all(plan, remaining, today);
            remaining = complete.ifDone(plan, today);
        }
        boolean near = !today.isBefore(plan.neededFrom().minusDays(settings.tellDaysBefore()));
        if (!remaining.isEmpty() && near && !plan.isToldIncomplete()) {
            plan.toldIncomplete();
            tell.incomplete(plan, remaining);
        }
    }

    private void withdraw(ContinuityPlan plan, LocalDate today) {
        moveDecided.takeBackAll(plan, today);
        plan.end(PlanStatus.WITHDRAWN, OffsetDateTime.now(clock));
        tell.withdrawn(plan);
    }
}
