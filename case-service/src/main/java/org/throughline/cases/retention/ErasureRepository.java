package org.throughline.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.held.HeldTable;
import org.throughline.cases.retention.rule.RetentionKind;
import org.throughline.cases.retention.rule.Verdict;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Erases rows, and keeps the proof of it. */
@ApplicationScoped
class ErasureRepository {

    private static final String KEEP =
            "insert into erasure (id, child_id, rule, source, kept_until, erased_by, rows_erased)"
                    + " values (:id, :child, :rule, :source, :until, :by, cast(:rows as jsonb))";

    private static final String LIST =
            "select id, child_id, rule, source, kept_until, erased_at, cast(rows_erased as text) from erasure";

    private final EntityManager database;

    ErasureRepository(EntityManager database) {
        this.database = database;
    }

    /** How many rows of each table went; the database refuses where a row that stays refers to one that goes. */
    Map<String, Integer> erase(UUID childId, Collection<HeldTable> inOrder) {
        Map<String, Integer> erased = new TreeMap<>();
        for (HeldTable table : inOrder) {
            Query query = database.createNativeQuery("delete from " + table.name() + " where " + table.erased());
            if (table.erased().contains(":child")) {
                query.setParameter("child", childId);
            }
            int rows = query.executeUpdate();
            if (rows > 0) {
                erased.put(table.name(), rows);
            }
        }
        return erased;
    }

    void keep(UUID id, UUID childId, Verdict why, String by, Map<String, Integer> rows) {
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("child", childId)
                .setParameter("rule", why.rule().kind().name())
                .setParameter("source", why.rule().source())
                .setParameter("until", why.keptUntil())
                .setParameter("by", by)
                .setParameter(
                        "rows",
                        rows.entrySet().stream()
                                .map(row -> "\"" + row.getKey() + "\": " + row.getValue())
                                .collect(Collectors.joining(", ", "{", "}")))
                .executeUpdate();
    }

    /** The latest first; one more than the limit. */
    @SuppressWarnings("unchecked")
    List<ErasureView> list(PageRequest request) {
        String before = request.cursor == null ? "" : " where (erased_at, id) < (:at, :before)";
        Query query = database.createNativeQuery(LIST + before + " order by erased_at desc, id desc limit :rows")
                .setParameter("rows", request.limit + 1);
        if (request.cursor != null) {
            before(query, request.cursor);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new ErasureView(
                        (UUID) row[0],
                        (UUID) row[1],
                        RetentionKind.valueOf((String) row[2]),
                        (String) row[3],
                        (LocalDate) row[4],
                        ((Instant) row[5]).atOffset(ZoneOffset.UTC),
                        (String) row[6]))
                .toList();
    }

    private static void before(Query query, String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            query.setParameter("at", OffsetDateTime.parse(keys.get(0)))
                    .setParameter("before", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
