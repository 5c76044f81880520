package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads covers as they are shown; a list over cases is filtered by visibility where it is read. */
@ApplicationScoped
class CoverViewRepository {

    private static final String VIEW = "select v.id, v.case_id, v.spell_id, k.worker_id keyworker, v.worker_id, "
            + "v.started_on, v.ended_on, v.planned, v.absence_id, v.recorded_at, v.recorded_by "
            + "from cover v join keyworker_spell k on k.id = v.spell_id ";

    private static final String VISIBLE = VIEW + "join case_file c on c.id = v.case_id where " + Visibility.CONDITION;

    private static final String ORDER = " order by v.started_on, v.id";

    private final EntityManager database;

    CoverViewRepository(EntityManager database) {
        this.database = database;
    }

    List<CoverView> of(UUID caseId) {
        return rows(database.createNativeQuery(VIEW + "where v.case_id = :case" + ORDER)
                .setParameter("case", caseId));
    }

    /** Those that the caller may see, the earliest first. */
    Page<CoverView> list(CoverFilter filter, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder(VISIBLE);
        sql.append(filter.keyworkerId == null ? "" : " and k.worker_id = :keyworker");
        sql.append(filter.workerId == null ? "" : " and v.worker_id = :worker");
        sql.append(filter.on == null ? "" : " and v.during @> cast(:on as date)");
        sql.append(request.cursor == null ? "" : " and (v.started_on, v.id) > (:day, :after)");
        Query query = visibility.bind(database.createNativeQuery(sql + ORDER + " limit :rows"));
        set(query, "keyworker", filter.keyworkerId);
        set(query, "worker", filter.workerId);
        set(query, "on", filter.on);
        after(query, request.cursor);
        List<CoverView> rows = rows(query.setParameter("rows", request.limit + 1));
        return Page.of(rows, request.limit, last -> Cursor.after(last.from(), last.coverId()));
    }

    private static void after(Query query, String cursor) {
        if (cursor == null) {
            return;
        }
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            query.setParameter("day", LocalDate.parse(keys.get(0))).setParameter("after", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<CoverView> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new CoverView(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        (UUID) row[4],
                        (LocalDate) row[5],
                        (LocalDate) row[6],
                        (Boolean) row[7],
                        (UUID) row[8],
                        ((Instant) row[9]).atOffset(ZoneOffset.UTC),
                        (UUID) row[10]))
                .toList();
    }
}
