package org.throughline.cases.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.GroupContinuity;
import org.throughline.cases.continuity.rule.MeasureChild;
import org.throughline.cases.continuity.rule.Span;
import org.throughline.cases.continuity.rule.SumUp;
import org.throughline.cases.continuity.rule.Window;

/** Every query of continuity: a constant number of statements, however many children. */
@ApplicationScoped
class ContinuityRepository {

    // where each child was last in the window: so that every child belongs to one pod and one keyworker, and pods add
    // up
    private static final String LAST = "with last as (select distinct on (k.stands_as) k.stands_as, c.id, c.pod_id,"
            + " c.pod_since, least(c.closed_on, cast(:asOf as date)) as day from case_file c"
            + " join child k on k.id = c.child_id where c.opened_on <= :asOf"
            + " and (c.closed_on is null or c.closed_on >= :from) order by k.stands_as, c.opened_on desc, c.id)"
            + " select l.stands_as from last l where ";

    private static final String OF_POD = LAST
            + "coalesce((select a.pod_id from allocation a where a.case_id = l.id and a.allocated_on <= l.day"
            + " order by a.allocated_on desc, a.recorded_at desc limit 1),"
            + " case when l.pod_since <= l.day then l.pod_id end) = :whose";

    private static final String OF_WORKER = LAST + "exists (select from keyworker_spell s where s.case_id = l.id"
            + " and s.worker_id = :whose and s.during @> l.day)";

    private final EntityManager database;

    ContinuityRepository(EntityManager database) {
        this.database = database;
    }

    /** What is recorded of a child up to the end of the window; contacts of the window only. */
    ChildFacts facts(UUID childId, Window window) {
        ChildFacts[] found = {ChildFacts.none(childId)};
        database.unwrap(Session.class)
                .doWork(connection ->
                        FactStream.of(connection, Population.of(List.of(childId)), window, facts -> found[0] = facts));
        return found[0];
    }

    /** What the measures say of a group. */
    GroupContinuity measured(Population population, Span span, LocalDate asOf) {
        var sum = new SumUp(span, asOf);
        database.unwrap(Session.class)
                .doWork(connection -> FactStream.of(
                        connection,
                        population,
                        span.until(asOf),
                        facts -> sum.add(MeasureChild.of(facts, span, asOf))));
        return sum.result();
    }

    /** The children whom the pod held last in the window. */
    Population ofPod(UUID podId, Window window) {
        return children(OF_POD, podId, window);
    }

    /** The children whose keyworker this worker was last in the window. */
    Population ofWorker(UUID workerId, Window window) {
        return children(OF_WORKER, workerId, window);
    }

    @SuppressWarnings("unchecked")
    private Population children(String sql, UUID whose, Window window) {
        List<UUID> ids = database.createNativeQuery(sql, UUID.class)
                .setParameter("asOf", window.lastDay())
                .setParameter("from", window.from())
                .setParameter("whose", whose)
                .getResultList();
        return Population.of(ids);
    }
}
