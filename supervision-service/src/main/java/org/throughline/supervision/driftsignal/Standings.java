package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;

/** Where cases stood when they were looked at last, and which are to be looked at now. */
@ApplicationScoped
class Standings {

    /** A standing before the next look. */
    record Last(Finding band, LocalDate since) {}

    /** A standing after it. */
    record Now(UUID caseId, Finding band, LocalDate since, LocalDate reviewDueOn, String[] signals, Instant assessAt) {}

    private static final String TAKE = """
            with asked as (delete from case_to_assess where id in (select id from case_to_assess order by id limit :most
                  for update skip locked) returning case_id),
              moment as (select case_id from drift_standing where assess_at <= :now order by assess_at limit :most
                  for update skip locked)
            select case_id from asked union select case_id from moment""";

    private static final String BEGIN = "insert into drift_standing (case_id, child_id, band_since) "
            + "select id, child_id, :today from reviewed_case where id = any(:cases) and opened_on is not null "
            + "and closed_on is null order by id on conflict do nothing";

    private static final String HOLD =
            "select case_id, band, band_since from drift_standing where case_id = any(:cases) "
                    + "order by case_id for update";

    private static final String KEEP = "update drift_standing set band = :band, band_since = :since, "
            + "review_due_on = :due, signals = :signals, assess_at = :at where case_id = :case";

    private final EntityManager database;

    Standings(EntityManager database) {
        this.database = database;
    }

    /** Cases whose facts have changed or whose moment has come: taken by nobody else. */
    @SuppressWarnings("unchecked")
    List<UUID> take(Instant now, int most) {
        return database.createNativeQuery(TAKE, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** The standings of the open ones of these cases, held until the end, so that nobody looks at older facts and writes later. */
    @SuppressWarnings("unchecked")
    Map<UUID, Last> hold(Collection<UUID> cases, LocalDate today) {
        UUID[] ids = cases.toArray(UUID[]::new);
        database.createNativeQuery(BEGIN)
                .setParameter("today", today)
                .setParameter("cases", ids)
                .executeUpdate();
        List<Object[]> rows =
                database.createNativeQuery(HOLD).setParameter("cases", ids).getResultList();
        var last = new HashMap<UUID, Last>();
        rows.forEach(row -> last.put((UUID) row[0], new Last(Finding.valueOf((String) row[1]), (LocalDate) row[2])));
        return last;
    }

    void keep(Now now) {
        database.createNativeQuery(KEEP)
                .setParameter("band", now.band().name())
                .setParameter("since", now.since())
                .setParameter("due", now.reviewDueOn())
                .setParameter("signals", now.signals())
                .setParameter("at", now.assessAt())
                .setParameter("case", now.caseId())
                .executeUpdate();
    }

    /** Cases that are not open any more stand nowhere. */
    void end(Collection<UUID> cases) {
        database.createNativeQuery("delete from drift_standing where case_id = any(:cases)")
                .setParameter("cases", cases.toArray(UUID[]::new))
                .executeUpdate();
    }
}
