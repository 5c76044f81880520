package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.access.Visibility;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/** Who may see a plan, and which of its cases: a pod manager those of the own pods, the leadership all. */
@ApplicationScoped
class PlanAccess {

    /**
     * True for a visible plan; {@code p} is the alias of {@code continuity_plan}. A manager sees a plan for as long as a case of
     * the pod had this keyworker when the plan was made.
     */
    static final String CONDITION = """
            (:seesEverything or exists (select from keyworker_spell k join case_file c on c.id = k.case_id
              join pod_seat m on m.pod_id = c.pod_id and m.worker_id = :seesAs and m.seat = 'POD_MANAGER'
                and m.started_on <= :seesOn and (m.ended_on is null or m.ended_on > :seesOn)
              where k.worker_id = p.worker_id and (k.ended_on is null or k.ended_on >= cast(p.made_at as date))))""";

    private static final String VISIBLE = "select exists (select from continuity_plan p where p.id = :plan and ";

    private static final String MANAGED =
            "select pod_id from pod_seat where worker_id = :worker and seat = 'POD_MANAGER' "
                    + "and started_on <= :on and (ended_on is null or ended_on > :on)";

    private final EntityManager database;
    private final CaseAccess cases;
    private final Caller caller;
    private final Clock clock;

    PlanAccess(EntityManager database, CaseAccess cases, Caller caller, Clock clock) {
        this.database = database;
        this.cases = cases;
        this.caller = caller;
        this.clock = clock;
    }

    /** Which cases the caller may see. */
    Visibility visibility() {
        return cases.visibility();
    }

    PlanSight sight() {
        boolean leads = caller.hasAny(Roles.SENIOR_LEADER, Roles.PRINCIPAL_SOCIAL_WORKER);
        boolean manages = caller.hasAny(Roles.POD_MANAGER);
        return new PlanSight(leads, manages ? caller.workerId().orElse(null) : null, LocalDate.now(clock));
    }

    /** 404 where there is no such plan or the caller may not see it. */
    void require(UUID planId) {
        boolean visible = (boolean) sight().bind(
                        database.createNativeQuery(VISIBLE + CONDITION + ")").setParameter("plan", planId))
                .getSingleResult();
        if (!visible) {
            throw Problem.notFound("continuity-plan");
        }
    }

    /** Those of a plan's cases that the caller may see and speak for. */
    List<CaseToHandOn> of(List<CaseToHandOn> all) {
        Set<UUID> visible =
                cases.visibleCases(all.stream().map(CaseToHandOn::caseId).toList());
        PlanSight sight = sight();
        Set<UUID> pods = sight.everything() ? Set.of() : managed(sight);
        return all.stream()
                .filter(each -> visible.contains(each.caseId()))
                .filter(each -> sight.everything() || pods.contains(each.podId()))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> managed(PlanSight sight) {
        return Set.copyOf(database.createNativeQuery(MANAGED, UUID.class)
                .setParameter("worker", sight.managerId())
                .setParameter("on", sight.on())
                .getResultList());
    }
}
