package org.throughline.cases.emergency;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.EmergencyFinding;
import org.throughline.contracts.codes.EmergencyReason;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** Every query of emergency accesses. The hour is counted by the database. */
@ApplicationScoped
class EmergencyAccessRepository {

    private static final String COLUMNS = "id, child_id, worker_id, reason, words, began_at, ends_at, reviewed_on,"
            + " reviewed_by, finding, review_words";

    private static final String BEGIN =
            "insert into emergency_access (id, child_id, worker_id, reason, words, began_at,"
                    + " ends_at) values (:id, :child, :worker, :reason, :words, now(), now() + interval '1 hour') returning "
                    + COLUMNS;

    private static final String REVIEW = "update emergency_access set reviewed_on = :on, reviewed_by = :by,"
            + " finding = :finding, review_words = :words where id = :id and reviewed_on is null returning " + COLUMNS;

    private static final String ONE = "select " + COLUMNS + " from emergency_access where id = :id for update";

    private static final String LIST = "select " + COLUMNS + " from emergency_access e where not exists (select from"
            + " restriction r where r.child_id = e.child_id and r.lifted_on is null"
            + " and coalesce(:worker = any(r.denied), false))";

    private final EntityManager database;

    EmergencyAccessRepository(EntityManager database) {
        this.database = database;
    }

    EmergencyAccessView begin(UUID id, UUID childId, UUID workerId, NewEmergencyAccess said) {
        Query query = database.createNativeQuery(BEGIN)
                .setParameter("id", id)
                .setParameter("child", childId)
                .setParameter("worker", workerId)
                .setParameter("reason", said.reason().name())
                .setParameter("words", said.words());
        return rows(query).get(0);
    }

    /** The reviewed access; empty where somebody has reviewed it before. */
    Optional<EmergencyAccessView> review(UUID id, EmergencyReview said, UUID by, LocalDate on) {
        Query query = database.createNativeQuery(REVIEW)
                .setParameter("id", id)
                .setParameter("on", on)
                .setParameter("by", by)
                .setParameter("finding", said.finding().name())
                .setParameter("words", said.words());
        return rows(query).stream().findFirst();
    }

    /** Its row locked until the transaction ends. */
    Optional<EmergencyAccessView> lock(UUID id) {
        return rows(database.createNativeQuery(ONE).setParameter("id", id)).stream()
                .findFirst();
    }

    /** Those of children of whom the worker is not denied, the latest first; one more than the limit. */
    List<EmergencyAccessView> list(Boolean reviewed, PageRequest request, UUID worker) {
        var sql = new StringBuilder(LIST);
        sql.append(reviewed == null ? "" : reviewed ? " and reviewed_on is not null" : " and reviewed_on is null");
        sql.append(request.cursor == null ? "" : " and (began_at, id) < (:at, :before)");
        Query query = database.createNativeQuery(sql + " order by began_at desc, id desc limit :rows")
                .setParameter("worker", worker)
                .setParameter("rows", request.limit + 1);
        if (request.cursor != null) {
            before(query, request.cursor);
        }
        return rows(query);
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

    @SuppressWarnings("unchecked")
    private static List<EmergencyAccessView> rows(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(EmergencyAccessRepository::view).toList();
    }

    private static EmergencyAccessView view(Object[] row) {
        return new EmergencyAccessView(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                EmergencyReason.valueOf((String) row[3]),
                (String) row[4],
                ((Instant) row[5]).atOffset(ZoneOffset.UTC),
                ((Instant) row[6]).atOffset(ZoneOffset.UTC),
                (LocalDate) row[7],
                (UUID) row[8],
                row[9] == null ? null : EmergencyFinding.valueOf((String) row[9]),
                (String) row[10]);
    }
}
