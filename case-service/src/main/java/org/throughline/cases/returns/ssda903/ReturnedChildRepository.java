package org.throughline.cases.returns.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.cases.returns.rule.CareStretch;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.cases.returns.rule.WorkerSpell;
import org.throughline.contracts.codes.ChangeReason;

/** Reads looked-after children with their care and keyworkers, some at a time: three statements. */
@ApplicationScoped
class ReturnedChildRepository {

    private static final String CHILDREN = """
            select c.id, c.la_child_id, c.date_of_birth from child c
            where c.id > :after and exists (select from returned_care p where p.child_id = c.id and p.started_on <= :end
              and (p.ended_on is null or p.ended_on >= :start))
            order by c.id limit :children""";

    private static final String CARE = "select child_id, started_on, ended_on from returned_care "
            + "where child_id = any(:children) order by child_id, started_on";

    private static final String SPELLS = """
            select f.child_id, s.started_on, s.ended_on, s.reason,
              (select min(n.swe_number) from worker_number n where n.worker_id = s.worker_id)
            from keyworker_spell s join case_file f on f.id = s.case_id
            where f.child_id = any(:children) order by f.child_id, s.started_on""";

    private final EntityManager database;

    ReturnedChildRepository(EntityManager database) {
        this.database = database;
    }

    /** The next children looked after in the year, in the order of their ids. */
    @SuppressWarnings("unchecked")
    List<ReturnedChild> after(CollectionYear year, UUID after, int most) {
        List<Object[]> children = database.createNativeQuery(CHILDREN)
                .setParameter("after", after)
                .setParameter("start", year.start())
                .setParameter("end", year.end())
                .setParameter("children", most)
                .getResultList();
        UUID[] ids = children.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new);
        Map<UUID, List<CareStretch>> care =
                byChild(CARE, ids, row -> new CareStretch((LocalDate) row[1], (LocalDate) row[2]));
        Map<UUID, List<WorkerSpell>> spells = byChild(
                SPELLS,
                ids,
                row -> new WorkerSpell(
                        (String) row[4], (LocalDate) row[1], (LocalDate) row[2], ChangeReason.valueOf((String)
                                row[3])));
        return children.stream()
                .map(row -> new ReturnedChild(
                        (UUID) row[0],
                        (String) row[1],
                        (LocalDate) row[2],
                        care.getOrDefault((UUID) row[0], List.of()),
                        spells.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    @SuppressWarnings("unchecked")
    private <T> Map<UUID, List<T>> byChild(String sql, UUID[] children, Function<Object[], T> fact) {
        List<Object[]> rows = database.createNativeQuery(sql)
                .setParameter("children", children)
                .getResultList();
        var facts = new HashMap<UUID, List<T>>();
        rows.forEach(row ->
                facts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(fact.apply(row)));
        return facts;
    }
}
