package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.clock.rule.LimitUnit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.imports.RowSet;

/** The clocks that are kept, many at a time. */
@ApplicationScoped
class KeptClockRepository {

    /** The columns in the order of {@link KeptClock}; {@code k} is the alias of the table. */
    static final String COLUMNS = "k.id, k.case_id, k.child_id, k.kind, k.step, k.started_on, k.due_on, k.due_soon_on, "
            + "k.limit_amount, k.limit_unit, k.extra_weeks, k.starting_fact, k.rule_version, k.source, k.met_on, k.stopped_on";

    private static final String OF = "select " + COLUMNS + " from statutory_clock k where k.case_id = any(:cases)";

    private static final String KEEP = "insert into statutory_clock as k (" + COLUMNS.replace("k.", "") + ") select "
            + COLUMNS + " from jsonb_to_recordset(cast(:rows as jsonb)) as k(id uuid, case_id uuid, child_id uuid, "
            + "kind text, step text, started_on date, due_on date, due_soon_on date, limit_amount int, limit_unit text, "
            + "extra_weeks int, starting_fact text, rule_version text, source text, met_on date, stopped_on date) "
            + "on conflict on constraint statutory_clock_once do update set (due_on, due_soon_on, limit_amount, limit_unit, "
            + "extra_weeks, starting_fact, rule_version, source, met_on, stopped_on) = (excluded.due_on, "
            + "excluded.due_soon_on, excluded.limit_amount, excluded.limit_unit, excluded.extra_weeks, "
            + "excluded.starting_fact, excluded.rule_version, excluded.source, excluded.met_on, excluded.stopped_on)";

    private final EntityManager database;
    private final RowSet rowSet;

    KeptClockRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<KeptClock>> of(Collection<UUID> cases) {
        List<Tuple> rows = database.createNativeQuery(OF, Tuple.class)
                .setParameter("cases", cases.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(KeptClockRepository::clock).collect(Collectors.groupingBy(KeptClock::caseId));
    }

    void keep(List<KeptClock> clocks) {
        if (!clocks.isEmpty()) {
            database.createNativeQuery(KEEP)
                    .setParameter("rows", rowSet.of(clocks))
                    .executeUpdate();
        }
    }

    /** Forgets what was told of these clocks, so that it is told again. */
    void tellAgain(List<UUID> clocks) {
        if (!clocks.isEmpty()) {
            database.createNativeQuery("delete from clock_told where clock_id = any(:clocks)")
                    .setParameter("clocks", clocks.toArray(UUID[]::new))
                    .executeUpdate();
        }
    }

    /** A row that has the {@link #COLUMNS}. */
    static KeptClock clock(Tuple row) {
        return new KeptClock(
                row.get("id", UUID.class),
                row.get("case_id", UUID.class),
                row.get("child_id", UUID.class),
                ClockKind.valueOf(row.get("kind", String.class)),
                Step.valueOf(row.get("step", String.class)),
                row.get("started_on", LocalDate.class),
                row.get("due_on", LocalDate.class),
                row.get("due_soon_on", LocalDate.class),
                row.get("limit_amount", Integer.class),
                LimitUnit.valueOf(row.get("limit_unit", String.class)),
                row.get("extra_weeks", Integer.class),
                StartingFact.valueOf(row.get("starting_fact", String.class)),
                row.get("rule_version", String.class),
                row.get("source", String.class),
                row.get("met_on", LocalDate.class),
                row.get("stopped_on", LocalDate.class));
    }
}
