package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads which cases pod managers hold themselves: one statement. */
@ApplicationScoped
class ManagerHeldRepository {

    private static final String HELD = """
            select c.id, c.child_id, c.pod_id, k.worker_id, k.started_on,
              (select max(cast(d.plan_id as text)) from continuity_plan_case d
                where d.case_id = c.id and d.spell_id = k.id and d.how = 'HELD_BY_MANAGER')
            from keyworker_spell k join case_file c on c.id = k.case_id
            where c.closed_on is null and k.during @> cast(:seesOn as date)
              and exists (select from pod_seat m where m.worker_id = k.worker_id and m.seat = 'POD_MANAGER'
                and m.started_on <= :seesOn and (m.ended_on is null or m.ended_on > :seesOn))
              and (cast(:day as date) is null or (k.started_on, c.id) > (:day, :after)) and""";

    private final EntityManager database;

    ManagerHeldRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Page<ManagerHeldCase> list(PageRequest request, Visibility visibility) {
        String sql = HELD + " " + Visibility.CONDITION + " order by k.started_on, c.id limit :rows";
        Query query = visibility.bind(database.createNativeQuery(sql)).setParameter("rows", request.limit + 1);
        List<Object[]> rows = after(query, request.cursor).getResultList();
        List<ManagerHeldCase> cases = rows.stream()
                .map(row -> new ManagerHeldCase(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        (LocalDate) row[4],
                        row[5] == null ? null : UUID.fromString((String) row[5])))
                .toList();
        return Page.of(cases, request.limit, last -> Cursor.after(last.since(), last.caseId()));
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
}
