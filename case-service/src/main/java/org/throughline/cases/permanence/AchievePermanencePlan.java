package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.permanence.rule.PlanRule;
import org.throughline.contracts.casework.PermanencePlanAchieved;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** Records that a child came to a home for good. */
@ApplicationScoped
class AchievePermanencePlan {

    private final CaseAccess access;
    private final LockCase lock;
    private final CurrentPlan current;
    private final PermanencePlanRepository plans;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AchievePermanencePlan(
            CaseAccess access,
            LockCase lock,
            CurrentPlan current,
            PermanencePlanRepository plans,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.current = current;
        this.plans = plans;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PermanencePlanView on(UUID caseId, UUID planId, Achievement achievement, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        PermanencePlan plan = current.locked(caseId, planId, versionCheck);
        PlanRule.achieving(plan.agreedOn(), achievement.achievedOn(), LocalDate.now(clock))
                .ifPresent(refused -> {
                    throw WritePlan.problem(refused);
                });
        plan.achieve(achievement.achievedOn());
        plans.flush();
        outbox.append(
                new PermanencePlanAchieved(planId, caseId, file.childId(), plan.route(), achievement.achievedOn()));
        audit.wrote("ACHIEVE_PERMANENCE_PLAN", "case", caseId);
        return plan.view();
    }
}
