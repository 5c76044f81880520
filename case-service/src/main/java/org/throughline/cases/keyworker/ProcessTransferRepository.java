package org.throughline.cases.keyworker;

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

/** Reads spells that a standard process began, the latest first: one statement. */
@ApplicationScoped
class ProcessTransferRepository {

    private static final String BEGUN = "select k.id, k.case_id, c.child_id, c.pod_id, k.worker_id, k.started_on "
            + "from keyworker_spell k join case_file c on c.id = k.case_id where k.reason = 'TSPROC' "
            + "and (cast(:pod as uuid) is null or c.pod_id = :pod) "
            + "and (cast(:since as date) is null or k.started_on >= :since) "
            + "and (cast(:day as date) is null or (k.started_on, k.id) < (:day, :after)) and " + Visibility.CONDITION
            + " order by k.started_on desc, k.id desc limit :rows";

    private final EntityManager database;

    ProcessTransferRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Page<ProcessTransfer> list(ProcessTransferFilter filter, PageRequest request, Visibility visibility) {
        Query query = visibility
                .bind(database.createNativeQuery(BEGUN))
                .setParameter("pod", filter.podId)
                .setParameter("since", filter.since)
                .setParameter("rows", request.limit + 1);
        List<Object[]> rows = after(query, request.cursor).getResultList();
        List<ProcessTransfer> transfers = rows.stream()
                .map(row -> new ProcessTransfer(
                        (UUID) row[0], (UUID) row[1], (UUID) row[2], (UUID) row[3], (UUID) row[4], (LocalDate) row[5]))
                .toList();
        return Page.of(transfers, request.limit, last -> Cursor.after(last.from(), last.spellId()));
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
