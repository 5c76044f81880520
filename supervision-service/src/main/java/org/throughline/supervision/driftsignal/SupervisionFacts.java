package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.supervision.driftsignal.rule.Picture.Away;
import org.throughline.supervision.driftsignal.rule.Picture.OpenAction;

/** Reads what the service itself and the workforce add to a case's facts: a statement a kind, however many cases. */
@ApplicationScoped
class SupervisionFacts {

    private static final String REVIEWS = """
            select c.id, r.reviewed_on from unnest(cast(:cases as uuid[])) c (id)
            join lateral (select d.reviewed_on, d.id from drift_review d where d.case_id = c.id
                order by d.reviewed_on desc, d.id desc limit 2) r on true
            order by c.id, r.reviewed_on desc, r.id desc""";

    private static final String ACTIONS = """
            select a.case_id, a.id, r.reviewed_on, a.due_on,
                (select l.reviewed_on from drift_review l where l.case_id = a.case_id
                   and (l.reviewed_on, l.id) > (r.reviewed_on, r.id) order by l.reviewed_on, l.id offset 1 limit 1)
            from agreed_action a join drift_review r on r.id = a.review_id
            where a.case_id = any(:cases) and a.done_on is null and a.cancelled_on is null order by a.due_on, a.id""";

    private static final String AWAY = "select worker_id, first_day, last_day from absence "
            + "where worker_id = any(:workers) and (last_day is null or last_day >= :today) order by first_day, id";

    private static final String LAST_DAYS = "select worker_id, last_day from leaver where worker_id = any(:workers)";

    private final EntityManager database;

    SupervisionFacts(EntityManager database) {
        this.database = database;
    }

    /** The days of the last two drift reviews of each case, the later first. */
    Map<UUID, List<LocalDate>> lastReviews(Collection<UUID> cases) {
        var reviews = new HashMap<UUID, List<LocalDate>>();
        for (Object[] row : rows(REVIEWS, "cases", cases)) {
            reviews.computeIfAbsent((UUID) row[0], id -> new ArrayList<>()).add((LocalDate) row[1]);
        }
        return reviews;
    }

    Map<UUID, List<OpenAction>> openActions(Collection<UUID> cases) {
        var actions = new HashMap<UUID, List<OpenAction>>();
        for (Object[] row : rows(ACTIONS, "cases", cases)) {
            actions.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new OpenAction((UUID) row[1], (LocalDate) row[2], (LocalDate) row[3], (LocalDate) row[4]));
        }
        return actions;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<Away>> away(Collection<UUID> workers, LocalDate today) {
        List<Object[]> rows = database.createNativeQuery(AWAY)
                .setParameter("workers", workers.toArray(UUID[]::new))
                .setParameter("today", today)
                .getResultList();
        var away = new HashMap<UUID, List<Away>>();
        for (Object[] row : rows) {
            away.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new Away((UUID) row[0], (LocalDate) row[1], (LocalDate) row[2]));
        }
        return away;
    }

    Map<UUID, LocalDate> lastDays(Collection<UUID> workers) {
        var lastDays = new HashMap<UUID, LocalDate>();
        rows(LAST_DAYS, "workers", workers).forEach(row -> lastDays.put((UUID) row[0], (LocalDate) row[1]));
        return lastDays;
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, String name, Collection<UUID> ids) {
        return database.createNativeQuery(sql)
                .setParameter(name, ids.toArray(UUID[]::new))
                .getResultList();
    }
}
