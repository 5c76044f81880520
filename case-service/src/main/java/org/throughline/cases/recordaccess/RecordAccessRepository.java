package org.throughline.cases.recordaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.recordaccess.rule.PlainWords;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.PageRequest;

/** The one query of who read or changed a child's record: the audit of the child's records, cases and referrals. */
@ApplicationScoped
class RecordAccessRepository {

    private static final String ACCESSES = """
            with mine as (select unnest(same_child(cast(:child as uuid))) as id)
            select * from (
              select a.id, a.at, a.worker_id, a.roles, a.action, exists (select from emergency_access e
                  where e.child_id in (select id from mine) and e.worker_id = a.worker_id and a.at >= e.began_at and a.at < e.ends_at)
                as emergency
              from (select 'child' as type, id from mine
                union all select 'case', c.id from case_file c join mine on mine.id = c.child_id
                union all select distinct 'referral', r.referral_id from referral_child r
                  join mine on mine.id = r.child_id) record
              join audit a on a.record_type = record.type and a.record_id = record.id) access
            where true""";

    private final EntityManager database;

    RecordAccessRepository(EntityManager database) {
        this.database = database;
    }

    /** The latest first; one more than the limit where there are more. */
    @SuppressWarnings("unchecked")
    List<RecordAccess> of(UUID childId, Boolean emergency, PageRequest request) {
        var sql = new StringBuilder(ACCESSES);
        sql.append(emergency == null ? "" : " and emergency = :emergency");
        sql.append(request.cursor == null ? "" : " and (at, id) < (:at, :before)");
        Query query = database.createNativeQuery(sql + " order by at desc, id desc limit :rows")
                .setParameter("child", childId)
                .setParameter("rows", request.limit + 1);
        if (emergency != null) {
            query.setParameter("emergency", emergency);
        }
        if (request.cursor != null) {
            before(query, request.cursor);
        }
        List<Object[]> rows = query.getResultList();
        return rows.stream().map(RecordAccessRepository::access).toList();
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

    private static RecordAccess access(Object[] row) {
        String action = (String) row[4];
        return new RecordAccess(
                (UUID) row[0],
                ((Instant) row[1]).atOffset(ZoneOffset.UTC),
                PlainWords.who(List.of((String[]) row[3])),
                PlainWords.what(action),
                (UUID) row[2],
                action,
                (Boolean) row[5]);
    }
}
