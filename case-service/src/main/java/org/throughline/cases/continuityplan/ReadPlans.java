package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Shows continuity plans. */
@ApplicationScoped
class ReadPlans {

    private final PlanAccess access;
    private final ContinuityPlanRepository plans;
    private final PlanListRepository list;
    private final ManagerHeldRepository managerHeld;
    private final ShowPlan show;
    private final Audit audit;
    private final Clock clock;

    ReadPlans(
            PlanAccess access,
            ContinuityPlanRepository plans,
            PlanListRepository list,
            ManagerHeldRepository managerHeld,
            ShowPlan show,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.plans = plans;
        this.list = list;
        this.managerHeld = managerHeld;
        this.show = show;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says nothing of single children, so that no record is read. */
    @Transactional
    Page<PlanSummary> list(PlanFilter filter, PageRequest request) {
        return list.list(filter, request, access.sight());
    }

    @Transactional
    ShownPlan one(UUID planId) {
        access.require(planId);
        ShownPlan shown = show.of(plans.findById(planId), LocalDate.now(clock));
        audit.read("case", casesIn(shown.view()));
        return shown;
    }

    /** Open cases whose keyworker is a pod manager, the longest held first. */
    @Transactional
    Page<ManagerHeldCase> heldByManagers(PageRequest request) {
        Page<ManagerHeldCase> page = managerHeld.list(request, access.visibility());
        audit.read("case", page.items().stream().map(ManagerHeldCase::caseId).toList());
        return page;
    }

    private static List<UUID> casesIn(PlanView view) {
        return Stream.concat(
                        view.proposals().stream().flatMap(proposal -> proposal.caseIds().stream()),
                        view.decided().stream().map(Decided::caseId))
                .distinct()
                .toList();
    }
}
