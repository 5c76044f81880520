package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.cases.continuityplan.rule.ProposeSuccessors;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;

/** Computes a plan's proposals from the present facts, as far as the caller may see its cases: nothing of it is kept. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ShowPlan {

    private final ContinuityPlanRepository plans;
    private final PlanAccess access;
    private final CaseAccess cases;
    private final SuccessionFactsRepository facts;
    private final DecidedRepository decided;

    ShowPlan(
            ContinuityPlanRepository plans,
            PlanAccess access,
            CaseAccess cases,
            SuccessionFactsRepository facts,
            DecidedRepository decided) {
        this.plans = plans;
        this.access = access;
        this.cases = cases;
        this.facts = facts;
        this.decided = decided;
    }

    /** The proposals for the cases that the caller speaks for; empty for a plan that ended. */
    List<SuccessorProposal> proposals(ContinuityPlan plan, LocalDate today) {
        List<CaseToHandOn> remaining =
                plan.status() == PlanStatus.WITHDRAWN ? List.of() : access.of(plans.remaining(plan, today));
        if (remaining.isEmpty()) {
            return List.of();
        }
        return ProposeSuccessors.from(facts.of(plan.workerId(), remaining, plan.firstDay(today), today));
    }

    ShownPlan of(ContinuityPlan plan, LocalDate today) {
        List<SuccessorProposal> proposals = proposals(plan, today);
        List<Decided> all = decided.of(plan.id());
        Set<UUID> visible = cases.visibleCases(all.stream().map(Decided::caseId).collect(Collectors.toSet()));
        var view = new PlanView(
                plan.id(),
                plan.workerId(),
                plan.cause(),
                plan.absenceId(),
                plan.neededFrom(),
                plan.status(),
                plan.madeAt(),
                proposals,
                all.stream().filter(each -> visible.contains(each.caseId())).toList());
        return new ShownPlan(view, ShownPlan.version(plan, proposals));
    }
}
