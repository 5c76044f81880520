package org.throughline.cases.continuityplan;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;

/** Plans by themselves, and which of their cases need a successor. */
@ApplicationScoped
class ContinuityPlanRepository implements PanacheRepositoryBase<ContinuityPlan, UUID> {

    // of an absent worker, a child who has a stand-in on that day is looked after
    private static final String REMAINING = """
            select c.id, c.child_id, c.pod_id from keyworker_spell k join case_file c on c.id = k.case_id
            where k.worker_id = :worker and c.closed_on is null and k.during @> cast(:day as date)
              and (:leaving or not exists (select from cover v
                where v.case_id = c.id and v.during @> cast(:day as date))) order by c.id""";

    Optional<ContinuityPlan> lock(UUID planId) {
        return findByIdOptional(planId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** The plan, locked; empty where somebody else works on it right now, who will look at the same facts. */
    Optional<ContinuityPlan> lockUnlessLocked(UUID planId) {
        boolean free = !getEntityManager()
                .createNativeQuery("select id from continuity_plan where id = :plan for update skip locked", UUID.class)
                .setParameter("plan", planId)
                .getResultList()
                .isEmpty();
        return free ? findByIdOptional(planId) : Optional.empty();
    }

    /** Cases that have no successor yet, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<CaseToHandOn> remaining(ContinuityPlan plan, LocalDate today) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(REMAINING)
                .setParameter("worker", plan.workerId())
                .setParameter("day", plan.firstDay(today))
                .setParameter("leaving", plan.isOfLeaving())
                .getResultList();
        return rows.stream()
                .map(row -> new CaseToHandOn((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .toList();
    }
}
