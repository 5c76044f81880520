package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What was done with each restriction, in its order; kept as the restriction stands when it is done. */
@ApplicationScoped
class StepRepository {

    private static final String KEEP = """
            insert into restriction_step (restriction_id, number, kind, taken_by, allowed, denied, review_on)
            select r.id, 1 + (select count(*) from restriction_step s where s.restriction_id = r.id), :kind, :by,
              r.allowed, r.denied, r.review_on
            from restriction r where r.id = :restriction""";

    private static final String OF = """
            select restriction_id, kind, taken_by, taken_at, allowed, denied, review_on from restriction_step
            where restriction_id = any(:restrictions) order by restriction_id, number""";

    private final EntityManager database;

    StepRepository(EntityManager database) {
        this.database = database;
    }

    /** The restriction's row is locked, or is new in this transaction. */
    void keep(UUID restrictionId, StepKind kind, UUID by) {
        database.flush();
        database.createNativeQuery(KEEP)
                .setParameter("restriction", restrictionId)
                .setParameter("kind", kind.name())
                .setParameter("by", by)
                .executeUpdate();
    }

    /** The steps of each of these restrictions: one statement. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<StepView>> of(Collection<UUID> restrictionIds) {
        List<Object[]> rows = database.createNativeQuery(OF)
                .setParameter("restrictions", restrictionIds.toArray(UUID[]::new))
                .getResultList();
        var steps = new HashMap<UUID, List<StepView>>();
        for (Object[] row : rows) {
            steps.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add(step(row));
        }
        return steps;
    }

    private static StepView step(Object[] row) {
        return new StepView(
                StepKind.valueOf((String) row[1]),
                (UUID) row[2],
                ((Instant) row[3]).atOffset(ZoneOffset.UTC),
                List.of((UUID[]) row[4]),
                List.of((UUID[]) row[5]),
                (LocalDate) row[6]);
    }
}
