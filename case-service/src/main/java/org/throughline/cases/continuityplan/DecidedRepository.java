package org.throughline.cases.continuityplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.allocation.OverrideReason;

/** What was decided for the cases of a plan. */
@ApplicationScoped
class DecidedRepository {

    private static final String OF = "select case_id, successor_id, spell_id, starts_on, how, reason, decided_by, "
            + "decided_at from continuity_plan_case where plan_id = :plan order by case_id";

    // a case that came back to the worker is decided on again
    private static final String KEEP = """
            insert into continuity_plan_case (plan_id, case_id, successor_id, spell_id, starts_on, how, reason, decided_by,
              decided_at)
            values (:plan, :case, :successor, :spell, :from, :how, :reason, :by, :at)
            on conflict on constraint continuity_plan_case_once do update set successor_id = excluded.successor_id,
              spell_id = excluded.spell_id, starts_on = excluded.starts_on, how = excluded.how, reason = excluded.reason,
              decided_by = excluded.decided_by, decided_at = excluded.decided_at""";

    private final EntityManager database;

    DecidedRepository(EntityManager database) {
        this.database = database;
    }

    /** In the order of the case ids. */
    @SuppressWarnings("unchecked")
    List<Decided> of(UUID planId) {
        List<Object[]> rows =
                database.createNativeQuery(OF).setParameter("plan", planId).getResultList();
        return rows.stream().map(DecidedRepository::decided).toList();
    }

    private static Decided decided(Object[] row) {
        return new Decided(
                (UUID) row[0],
                (UUID) row[1],
                (UUID) row[2],
                (LocalDate) row[3],
                HowDecided.valueOf((String) row[4]),
                row[5] == null ? null : OverrideReason.valueOf((String) row[5]),
                (UUID) row[6],
                ((Instant) row[7]).atOffset(ZoneOffset.UTC));
    }

    void keep(UUID planId, Decided decided) {
        database.createNativeQuery(KEEP)
                .setParameter("plan", planId)
                .setParameter("case", decided.caseId())
                .setParameter("successor", decided.keyworkerId())
                .setParameter("spell", decided.spellId())
                .setParameter("from", decided.from())
                .setParameter("how", decided.how().name())
                .setParameter(
                        "reason",
                        decided.reason() == null ? null : decided.reason().name())
                .setParameter("by", decided.decidedBy())
                .setParameter("at", decided.decidedAt())
                .executeUpdate();
    }

    void forget(UUID planId, UUID caseId) {
        database.createNativeQuery("delete from continuity_plan_case where plan_id = :plan and case_id = :case")
                .setParameter("plan", planId)
                .setParameter("case", caseId)
                .executeUpdate();
    }
}
