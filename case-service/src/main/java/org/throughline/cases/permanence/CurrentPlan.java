package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.problem.Problem;

/** The beginning of every change of a plan: its row locked, its version checked, itself in force. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CurrentPlan {

    private final PermanencePlanRepository plans;

    CurrentPlan(PermanencePlanRepository plans) {
        this.plans = plans;
    }

    /** 404 where the case has no such plan, what the check throws where the version is another, 409 where it is over. */
    PermanencePlan locked(UUID caseId, UUID planId, LongConsumer versionCheck) {
        PermanencePlan plan = plans.lock(caseId, planId).orElseThrow(() -> Problem.notFound("permanence-plan"));
        versionCheck.accept(plan.version());
        if (!plan.holds()) {
            throw Problem.conflict("permanence-plan-over", "The plan has been achieved, or another took its place.");
        }
        return plan;
    }
}
