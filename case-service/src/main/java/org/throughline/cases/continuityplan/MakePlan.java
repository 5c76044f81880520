package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.id.Ids;

/** Makes the plan of one worker, in a transaction of its own: once, however many instances look. */
@ApplicationScoped
class MakePlan {

    private final NeedRepository needs;
    private final ContinuityPlanRepository plans;
    private final TellPlan tell;
    private final Audit audit;

    MakePlan(NeedRepository needs, ContinuityPlanRepository plans, TellPlan tell, Audit audit) {
        this.needs = needs;
        this.plans = plans;
        this.tell = tell;
        this.audit = audit;
    }

    @Transactional(Transactional.TxType.REQUIRES_NEW)
    void of(Need need, LocalDate today) {
        needs.make(Ids.next(), need).map(plans::findById).ifPresent(plan -> {
            List<CaseToHandOn> remaining = plans.remaining(plan, today);
            tell.made(plan, remaining);
            audit.wrote(
                    "MAKE_CONTINUITY_PLAN",
                    "case",
                    remaining.stream().map(CaseToHandOn::caseId).toList());
        });
    }
}
