package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.ContinuityCause;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads plans as a list, the most urgent first: one statement. */
@ApplicationScoped
class PlanListRepository {

    private static final String LIST = """
            select p.id, p.worker_id, p.cause, p.needed_from, p.status, p.made_at,
              (select count(*) from continuity_plan_case d where d.plan_id = p.id),
              (select count(*) from continuity_plan_case d where d.plan_id = p.id and d.how = 'HELD_BY_MANAGER')
            from continuity_plan p where (cast(:worker as uuid) is null or p.worker_id = :worker)
              and (cast(:open as boolean) is null or (p.status = 'OPEN') = :open)
              and (cast(:day as date) is null or (p.needed_from, p.id) > (:day, :after)) and""";

    private final EntityManager database;

    PlanListRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Page<PlanSummary> list(PlanFilter filter, PageRequest request, PlanSight sight) {
        String sql = LIST + " " + PlanAccess.CONDITION + " order by p.needed_from, p.id limit :rows";
        Query query = sight.bind(database.createNativeQuery(sql))
                .setParameter("worker", filter.workerId)
                .setParameter("open", filter.open)
                .setParameter("rows", request.limit + 1);
        List<Object[]> rows = after(query, request.cursor).getResultList();
        List<PlanSummary> plans = rows.stream().map(PlanListRepository::summary).toList();
        return Page.of(plans, request.limit, last -> Cursor.after(last.neededFrom(), last.planId()));
    }

    private static Query after(Query query, String cursor) {
        if (cursor == null) {
            return query.setParameter("day", null).setParameter("after", null);
        }
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return query.setParameter("day", LocalDate.parse(keys.get(0)))
                    .setParameter("after", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static PlanSummary summary(Object[] row) {
        return new PlanSummary(
                (UUID) row[0],
                (UUID) row[1],
                ContinuityCause.valueOf((String) row[2]),
                (LocalDate) row[3],
                PlanStatus.valueOf((String) row[4]),
                ((Instant) row[5]).atOffset(ZoneOffset.UTC),
                ((Number) row[6]).intValue(),
                ((Number) row[7]).intValue());
    }
}
