package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.allocation.rule.AllocationFacts;
import org.throughline.cases.allocation.rule.EarlierKeyworker;
import org.throughline.cases.allocation.rule.EarlierPod;
import org.throughline.cases.allocation.rule.OpenSibling;
import org.throughline.cases.allocation.rule.SiblingGroup;

/** Gathers what the ranking looks at: a constant number of statements, however many children and pods. */
@ApplicationScoped
class AllocationFactsRepository {

    private static final String OPEN_SIBLINGS = "select distinct c.child_id, c.pod_id, k.worker_id from child known "
            + "join sibling s on s.child_id = known.id join child other on other.id = s.sibling_id "
            + "join case_file c on c.child_id = other.stands_as and c.closed_on is null and c.pod_id is not null "
            + "left join keyworker_spell k on k.case_id = c.id and k.during @> cast(:on as date) "
            + "where known.stands_as = any(:children) and other.stands_as <> all(:children)";

    private static final String EARLIER_KEYWORKERS = "select known.stands_as, k.worker_id, max(k.ended_on) "
            + "from child known join case_file c on c.child_id = known.id join keyworker_spell k on k.case_id = c.id "
            + "where known.stands_as = any(:children) and c.closed_on is not null and k.ended_on is not null "
            + "group by known.stands_as, k.worker_id";

    private static final String EARLIER_PODS = "select known.stands_as, c.pod_id, max(c.closed_on) from child known "
            + "join case_file c on c.child_id = known.id "
            + "where known.stands_as = any(:children) and c.closed_on is not null and c.pod_id is not null "
            + "group by known.stands_as, c.pod_id";

    private final EntityManager database;
    private final PodLoadRepository loads;
    private final WantedRepository wanted;
    private final AllocationLimits limits;

    AllocationFactsRepository(
            EntityManager database, PodLoadRepository loads, WantedRepository wanted, AllocationLimits limits) {
        this.database = database;
        this.loads = loads;
        this.wanted = wanted;
        this.limits = limits;
    }

    AllocationFacts forChildren(Collection<UUID> children, LocalDate on) {
        List<OpenSibling> siblings = rows(about(OPEN_SIBLINGS, children).setParameter("on", on)).stream()
                .map(row -> new OpenSibling((UUID) row[0], (UUID) row[1], (UUID) row[2]))
                .toList();
        List<EarlierKeyworker> keyworkers = rows(about(EARLIER_KEYWORKERS, children)).stream()
                .map(row -> new EarlierKeyworker((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
        List<EarlierPod> pods = rows(about(EARLIER_PODS, children)).stream()
                .map(row -> new EarlierPod((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
        var group = new SiblingGroup(List.copyOf(children), siblings, keyworkers, pods);
        return new AllocationFacts(on, limits.casesPerFte(), group, wanted.by(children, on), loads.on(on));
    }

    private Query about(String sql, Collection<UUID> children) {
        return database.createNativeQuery(sql).setParameter("children", children.toArray(UUID[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
