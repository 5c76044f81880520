package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.ContinuityCause;

/** Who leaves or is absent for long, as workforce-service told; what became of it in plans. */
@ApplicationScoped
class NeedRepository {

    private static final String NEEDS = """
            with need as (
              select w.worker_id, 'LEAVING' cause, cast(null as uuid) absence_id, w.last_day + 1 needed_from,
                cast(null as date) until from worker w where w.last_day is not null
              union all
              select a.worker_id, 'ABSENCE', a.absence_id, a.first_day, a.last_day from worker_absence a
              where a.last_day is null or a.last_day - a.first_day + 1 >= :long)
            """;

    private static final String SAME =
            "p.worker_id = n.worker_id and p.cause = n.cause and p.absence_id is not distinct from n.absence_id";

    private static final String HOLDS = "exists (select from keyworker_spell k join case_file c on c.id = k.case_id "
            + "where k.worker_id = n.worker_id and c.closed_on is null "
            + "and k.during @> greatest(n.needed_from, cast(:today as date)))";

    // whoever holds no case on that day needs no plan; a plan that was withdrawn is made again
    private static final String WITHOUT_PLAN = NEEDS
            + "select n.* from need n where (n.until is null or n.until >= :today) and " + HOLDS
            + " and not exists (select from continuity_plan p where " + SAME + " and p.status <> 'WITHDRAWN') "
            + "order by n.worker_id, n.needed_from";

    private static final String TO_FOLLOW = NEEDS
            + "select p.id from continuity_plan p left join need n on " + SAME + " where p.status = 'OPEN' "
            + "or p.status = 'COMPLETED' and (n.needed_from is distinct from p.needed_from "
            + "or (n.until is null or n.until >= :today) and " + HOLDS + ") "
            + "order by p.needed_from, p.id";

    private static final String OF_PLAN =
            NEEDS + "select n.* from need n join continuity_plan p on " + SAME + " where p.id = :plan";

    private static final String MAKE = """
            insert into continuity_plan (id, worker_id, cause, absence_id, needed_from, status, made_at)
            values (:id, :worker, :cause, :absence, :from, 'OPEN', now())
            on conflict on constraint continuity_plan_once do update set status = 'OPEN', ended_at = null,
              needed_from = excluded.needed_from, made_at = excluded.made_at, version = continuity_plan.version + 1
              where continuity_plan.status = 'WITHDRAWN' returning id""";

    private final EntityManager database;
    private final ContinuityPlanSettings settings;

    NeedRepository(EntityManager database, ContinuityPlanSettings settings) {
        this.database = database;
        this.settings = settings;
    }

    /** Who holds cases that somebody else has to take, and has no plan yet. */
    List<Need> withoutPlan(LocalDate today) {
        return needs(query(WITHOUT_PLAN).setParameter("today", today));
    }

    /** The plans that are open, and those completed ones whose facts are other ones by now. */
    @SuppressWarnings("unchecked")
    List<UUID> plansToFollow(LocalDate today) {
        return query(TO_FOLLOW).setParameter("today", today).getResultList();
    }

    /** What the plan is for; empty where the worker stays. */
    Optional<Need> of(UUID planId) {
        return needs(query(OF_PLAN).setParameter("plan", planId)).stream().findFirst();
    }

    /** The new plan's id; empty where another instance was faster. */
    @SuppressWarnings("unchecked")
    Optional<UUID> make(UUID id, Need need) {
        return database.createNativeQuery(MAKE, UUID.class)
                .setParameter("id", id)
                .setParameter("worker", need.workerId())
                .setParameter("cause", need.cause().name())
                .setParameter("absence", need.absenceId())
                .setParameter("from", need.from())
                .getResultStream()
                .findFirst();
    }

    private Query query(String sql) {
        return database.createNativeQuery(sql).setParameter("long", settings.longAbsenceDays());
    }

    @SuppressWarnings("unchecked")
    private static List<Need> needs(Query query) {
        List<Object[]> rows = query.getResultList();
        return rows.stream()
                .map(row -> new Need(
                        (UUID) row[0],
                        ContinuityCause.valueOf((String) row[1]),
                        (UUID) row[2],
                        (LocalDate) row[3],
                        (LocalDate) row[4]))
                .toList();
    }
}
