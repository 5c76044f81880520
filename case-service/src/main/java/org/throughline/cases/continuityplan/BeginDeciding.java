package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.cases.continuityplan.rule.SuccessorProposal;
import org.throughline.platform.problem.Problem;

/** The beginning of every decision on a plan: plan and cases locked, and what was shown is still what is proposed. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class BeginDeciding {

    private final PlanAccess access;
    private final ContinuityPlanRepository plans;
    private final LockCase lock;
    private final ShowPlan show;
    private final Clock clock;

    BeginDeciding(PlanAccess access, ContinuityPlanRepository plans, LockCase lock, ShowPlan show, Clock clock) {
        this.access = access;
        this.plans = plans;
        this.lock = lock;
        this.show = show;
        this.clock = clock;
    }

    /** 404 where the caller may not see the plan, 409 where it ended, what the check throws where the proposals are others. */
    PlanToDecide on(UUID planId, LocalDate firstDay, LongConsumer versionCheck) {
        access.require(planId);
        LocalDate today = LocalDate.now(clock);
        ContinuityPlan plan = plans.lock(planId).orElseThrow(() -> Problem.notFound("continuity-plan"));
        // what was seen before the lock may have changed meanwhile
        plans.getEntityManager().refresh(plan);
        if (!plan.isOpen()) {
            throw Problem.conflict("continuity-plan-not-open", "The plan has nothing left to decide.");
        }
        // the cases first, then the facts: nobody changes a keyworker in between
        Map<UUID, CaseFile> files =
                lock
                        .openCases(access.of(plans.remaining(plan, today)).stream()
                                .map(CaseToHandOn::caseId)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        List<SuccessorProposal> proposals = show.proposals(plan, today);
        versionCheck.accept(ShownPlan.version(plan, proposals));
        return new PlanToDecide(plan, proposals, files, day(plan, firstDay, today), today);
    }

    private static LocalDate day(ContinuityPlan plan, LocalDate asked, LocalDate today) {
        LocalDate latest = plan.firstDay(today);
        if (asked == null) {
            return latest;
        }
        if (asked.isBefore(today) || asked.isAfter(latest)) {
            throw Problem.unprocessable("succession-day", "The successors cannot begin on that day.")
                    .at("/on", "is before today, or after the first day without the worker");
        }
        return asked;
    }
}
