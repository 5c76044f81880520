package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;

/** Reads keyworkers and placements of many children's cases: two statements. */
@ApplicationScoped
class CaseFactRepository {

    private static final String WORKERS = """
            select f.id, n.swe_number, s.started_on, s.ended_on
            from case_file f join keyworker_spell s on s.case_id = f.id
            join lateral (select min(swe_number) as swe_number from worker_number w where w.worker_id = s.worker_id) n on true
            where f.child_id = any(:children) and n.swe_number is not null order by f.id, s.started_on""";

    private static final String PLACEMENTS = """
            select e.case_id, e.id, e.started_on, e.new_episode_reason, e.placement, e.placement_postcode, e.ended_on,
              e.end_reason, e.place_change_reason
            from returned_episode e
            where e.child_id = any(:children) and e.case_id is not null order by e.case_id, e.started_on""";

    private final EntityManager database;

    CaseFactRepository(EntityManager database) {
        this.database = database;
    }

    CaseFacts of(Collection<UUID> children) {
        UUID[] ids = children.toArray(UUID[]::new);
        return new CaseFacts(
                byCase(
                        WORKERS,
                        ids,
                        row -> new DfeEpisode.CareWorker((String) row[1], (LocalDate) row[2], (LocalDate) row[3])),
                byCase(
                        PLACEMENTS,
                        ids,
                        row -> new DfeEpisode.Placement(
                                (UUID) row[1],
                                (LocalDate) row[2],
                                (String) row[3],
                                (String) row[4],
                                (String) row[5],
                                (LocalDate) row[6],
                                (String) row[7],
                                (String) row[8])));
    }

    @SuppressWarnings("unchecked")
    private <T> Map<UUID, List<T>> byCase(String sql, UUID[] children, Function<Object[], T> fact) {
        List<Object[]> rows = database.createNativeQuery(sql)
                .setParameter("children", children)
                .getResultList();
        var facts = new HashMap<UUID, List<T>>();
        rows.forEach(row ->
                facts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(fact.apply(row)));
        return facts;
    }
}
