package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.cases.promise.rule.PromiseStory;
import org.throughline.contracts.codes.PromiseTo;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads open promises over many cases, filtered by visibility where they are read: one statement. */
@ApplicationScoped
class PromiseBoardRepository {

    private static final String OPEN = "select p.id, p.case_id, c.child_id, c.pod_id, k.worker_id, p.made_to, p.words, "
            + "p.made_on, p.made_by, p.due_on from promise p join case_file c on c.id = p.case_id "
            + "left join keyworker_spell k on k.case_id = c.id and k.during @> cast(:seesOn as date) "
            + "where p.outcome is null and " + Visibility.CONDITION;

    private final EntityManager database;

    PromiseBoardRepository(EntityManager database) {
        this.database = database;
    }

    /** By the last day, then by id. */
    @SuppressWarnings("unchecked")
    Page<PromiseOnBoard> list(PromiseFilter filter, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder(OPEN);
        var values = new HashMap<String, Object>();
        narrow(sql, values, " and c.pod_id = :pod", "pod", filter.podId);
        narrow(sql, values, " and k.worker_id = :keyworker", "keyworker", filter.keyworkerId);
        narrow(sql, values, " and p.due_on < :before", "before", filter.dueBefore);
        narrow(sql, values, " and (p.due_on < :seesOn) = :overdue", "overdue", filter.overdue);
        if (request.cursor != null) {
            sql.append(" and (p.due_on, p.id) > (:due, :id)");
            values.putAll(after(request.cursor));
        }
        Query query = visibility.bind(database.createNativeQuery(sql + " order by p.due_on, p.id limit :rows"));
        values.forEach(query::setParameter);
        List<Object[]> rows = query.setParameter("rows", request.limit + 1).getResultList();
        List<PromiseOnBoard> promises =
                rows.stream().map(row -> promise(row, visibility.on())).toList();
        return Page.of(promises, request.limit, last -> Cursor.after(last.dueOn(), last.promiseId()));
    }

    private static void narrow(
            StringBuilder sql, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            sql.append(condition);
            values.put(name, value);
        }
    }

    private static Map<String, Object> after(String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            return Map.of("due", LocalDate.parse(keys.get(0)), "id", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static PromiseOnBoard promise(Object[] row, LocalDate today) {
        LocalDate madeOn = (LocalDate) row[7];
        LocalDate dueOn = (LocalDate) row[9];
        var story = new PromiseStory(madeOn, dueOn, List.of(), null);
        return new PromiseOnBoard(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (UUID) row[3],
                (UUID) row[4],
                PromiseTo.valueOf((String) row[5]),
                (String) row[6],
                madeOn,
                (UUID) row[8],
                dueOn,
                story.standing(today),
                story.daysLate(today));
    }
}
