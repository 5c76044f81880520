package org.throughline.supervision.boards;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.paging.DayCursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** Reads open cases over all pods that no restriction closes to the reader: a statement for the counts, one for a list. */
@ApplicationScoped
class LeadershipCases {

    private static final String STANDING = """
            with standing as (select c.id, c.child_id, c.pod_id, c.stage, c.opened_on, k.worker_id as keyworker,
                k.starts_on as keyworker_since, d.review_due_on, d.band,
                coalesce('REPEATED_WORKER_CHANGE' = any(d.signals), false) as repeated,
                exists (select from seat s where s.worker_id = k.worker_id and s.pod_id = c.pod_id
                  and s.seat = 'POD_MANAGER' and s.starts_on <= :today and (s.ends_on is null or s.ends_on > :today))
                  as by_manager,
                (select min(w.starts_on) from case_worker w where w.case_id = c.id and w.part = 'KEYWORKER'
                  and w.starts_on <= :today and w.starts_on > cast(cast(:today as date) - interval '12 months' as date)
                  and exists (select from case_worker b where b.case_id = c.id and b.part = 'KEYWORKER'
                    and b.ends_on = w.starts_on and b.worker_id <> w.worker_id)) as first_change
              from reviewed_case c
              left join drift_standing d on d.case_id = c.id
              left join case_worker k on k.case_id = c.id and k.part = 'KEYWORKER' and k.starts_on <= :today
                and (k.ends_on is null or k.ends_on > :today)
              where c.opened_on is not null and c.closed_on is null
                and (cast(:pod as uuid) is null or c.pod_id = :pod)
                and not %s)
            """.formatted(RestrictedRecords.CLOSED);

    private static final String COUNTS = STANDING + "select count(*), " + counted() + ", "
            + "count(*) filter (where band = 'AT_RISK'), count(*) filter (where band = 'DRIFTING') from standing";

    private final EntityManager database;

    LeadershipCases(EntityManager database) {
        this.database = database;
    }

    LeadershipBoard.Counts counts(UUID pod, UUID reader, LocalDate today) {
        Object[] row = (Object[]) bind(COUNTS, pod, reader, today).getSingleResult();
        return new LeadershipBoard.Counts(
                (Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3], (Long) row[4], (Long) row[5], (Long)
                        row[6]);
    }

    @SuppressWarnings("unchecked")
    Page<LeadershipBoard.Item> list(LeadershipFilter filter, PageRequest request, UUID reader, LocalDate today) {
        Optional<DayCursor> after = DayCursor.of(request);
        String since = filter.list.since;
        Query query = bind(
                STANDING + "select id, child_id, pod_id, stage, " + since
                        + ", keyworker, review_due_on, band from standing where " + filter.list.condition
                        + (after.isPresent() ? " and (" + since + ", id) > (:day, :id)" : "")
                        + " order by " + since + ", id limit :rows",
                filter.podId,
                reader,
                today);
        after.ifPresent(place -> query.setParameter("day", place.day()).setParameter("id", place.id()));
        List<Object[]> rows = query.setParameter("rows", request.limit + 1).getResultList();
        return Page.of(rows.stream().map(LeadershipCases::item).toList(), request.limit, last -> new DayCursor(
                        last.since(), last.caseId())
                .after());
    }

    private Query bind(String sql, UUID pod, UUID reader, LocalDate today) {
        return database.createNativeQuery(sql)
                .setParameter("pod", pod)
                .setParameter("seesAs", reader)
                .setParameter("today", today);
    }

    private static String counted() {
        return String.join(
                ", ",
                List.of(LeadershipList.values()).stream()
                        .map(list -> "count(*) filter (where " + list.condition + ")")
                        .toList());
    }

    private static LeadershipBoard.Item item(Object[] row) {
        return new LeadershipBoard.Item(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                Stage.valueOf((String) row[3]),
                (LocalDate) row[4],
                (UUID) row[5],
                (LocalDate) row[6],
                row[7] == null ? null : Finding.valueOf((String) row[7]));
    }
}
