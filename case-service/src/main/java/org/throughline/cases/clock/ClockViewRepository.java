package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.Visibility;
import org.throughline.cases.clock.rule.ClockState;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** Reads clocks as they are shown: one statement a page. */
@ApplicationScoped
class ClockViewRepository {

    private static final String STATE = "case when k.met_on is not null then 'MET' when k.stopped_on is not null then "
            + "'STOPPED' when k.due_on < :today then 'OVERDUE' when k.due_soon_on <= :today then 'DUE_SOON' else 'RUNNING' end";

    private static final String RUNS = "k.met_on is null and k.stopped_on is null";

    private static final String OF_CASE = "select " + KeptClockRepository.COLUMNS
            + " from statutory_clock k where k.case_id = :case and " + STATE + " = any(:states)"
            + " and (k.due_on, k.id) < (:day, :id) order by k.due_on desc, k.id desc limit :rows";

    private static final String DUE = "select " + KeptClockRepository.COLUMNS + ", c.pod_id, w.worker_id"
            + " from statutory_clock k join case_file c on c.id = k.case_id"
            + " left join keyworker_spell w on w.case_id = c.id and w.during @> cast(:seesOn as date)"
            + " where " + RUNS + " and " + STATE + " = any(:states) and (k.due_on, k.id) > (:day, :id) and "
            + Visibility.CONDITION;

    private static final LocalDate FIRST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    private static final UUID LEAST = new UUID(0, 0);

    private final EntityManager database;

    ClockViewRepository(EntityManager database) {
        this.database = database;
    }

    /** The clocks of a case, the latest due first. */
    Page<KeptClock> of(UUID caseId, Collection<ClockState> states, PageRequest request, LocalDate today) {
        Query query = place(database.createNativeQuery(OF_CASE, Tuple.class), request, LAST)
                .setParameter("case", caseId)
                .setParameter("states", names(states))
                .setParameter("today", today);
        List<KeptClock> rows =
                rows(query).stream().map(KeptClockRepository::clock).toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.dueOn(), last.id()));
    }

    /** Running clocks of the cases that may be seen, the longest overdue first. */
    Page<DueClock> due(ClockFilter filter, PageRequest request, Visibility visibility) {
        var sql = new StringBuilder(DUE);
        sql.append(filter.podId == null ? "" : " and c.pod_id = :pod");
        sql.append(filter.keyworkerId == null ? "" : " and w.worker_id = :keyworker");
        sql.append(filter.kinds.isEmpty() ? "" : " and k.kind = any(:kinds)");
        sql.append(filter.dueBefore == null ? "" : " and k.due_on < :before");
        sql.append(" order by k.due_on, k.id limit :rows");
        Query query = visibility
                .bind(place(database.createNativeQuery(sql.toString(), Tuple.class), request, FIRST))
                .setParameter("states", names(filter.states.isEmpty() ? List.of(ClockState.values()) : filter.states))
                .setParameter("today", visibility.on());
        set(query, "pod", filter.podId);
        set(query, "keyworker", filter.keyworkerId);
        set(query, "kinds", filter.kinds.isEmpty() ? null : names(filter.kinds));
        set(query, "before", filter.dueBefore);
        List<DueClock> rows =
                rows(query).stream().map(row -> due(row, visibility.on())).toList();
        return Page.of(
                rows,
                request.limit,
                last -> Cursor.after(last.clock().dueOn(), last.clock().clockId()));
    }

    private static DueClock due(Tuple row, LocalDate today) {
        KeptClock clock = KeptClockRepository.clock(row);
        return new DueClock(
                clock.caseId(),
                clock.childId(),
                row.get("pod_id", UUID.class),
                row.get("worker_id", UUID.class),
                ClockView.of(clock, today));
    }

    private static Query place(Query query, PageRequest request, LocalDate beginning) {
        LocalDate day = beginning;
        UUID id = LEAST;
        if (request.cursor != null) {
            List<String> keys = Cursor.keys(request.cursor, 2);
            try {
                day = LocalDate.parse(keys.get(0));
                id = UUID.fromString(keys.get(1));
            } catch (DateTimeException | IllegalArgumentException notOurs) {
                throw Cursor.invalid();
            }
        }
        return query.setParameter("day", day).setParameter("id", id).setParameter("rows", request.limit + 1);
    }

    private static String[] names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(Enum::name).toArray(String[]::new);
    }

    private static void set(Query query, String name, Object value) {
        if (value != null) {
            query.setParameter(name, value);
        }
    }

    @SuppressWarnings("unchecked")
    private static List<Tuple> rows(Query query) {
        return query.getResultList();
    }
}
