package org.throughline.workforce.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.Employment;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.platform.imports.RowSet;

/** Workers of the census, many at a time. */
@ApplicationScoped
class CensusRepository {

    private static final String WORKERS = "select * from jsonb_to_recordset(cast(:rows as jsonb)) as told(id uuid, "
            + "swe_number text, role text, fte numeric, employment text, started_on date, asye_until date, last_day date)";

    private static final String ADD =
            "insert into worker (id, swe_number, role, fte, employment, started_on, asye_until, last_day) " + WORKERS;

    private static final String CHANGE = "update worker set role = told.role, fte = told.fte, "
            + "employment = told.employment, asye_until = told.asye_until, last_day = told.last_day, "
            + "version = version + 1 from (" + WORKERS + ") told where worker.id = told.id";

    private static final String LEAVE = "insert into leaving (worker_id, reason, destination) "
            + "select * from jsonb_to_recordset(cast(:rows as jsonb)) as told(worker_id uuid, reason int, destination int) "
            + "on conflict (worker_id) do update set reason = excluded.reason, destination = excluded.destination";

    private static final String ABSENT = "insert into absence (id, worker_id, kind, first_day, last_day) "
            + "select id, worker_id, kind, day, day from jsonb_to_recordset(cast(:rows as jsonb)) "
            + "as told(id uuid, worker_id uuid, kind text, day date) on conflict do nothing returning id";

    private final EntityManager database;
    private final RowSet rowSet;

    CensusRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** The known ones of these by number, locked until the transaction ends. */
    @SuppressWarnings("unchecked")
    Map<String, KeptWorker> known(Collection<String> numbers) {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, swe_number, role, fte, employment, started_on, asye_until, last_day from worker "
                                + "where swe_number = any(:numbers) order by id for update",
                        Tuple.class)
                .setParameter("numbers", numbers.toArray(String[]::new))
                .getResultList();
        var known = new HashMap<String, KeptWorker>();
        rows.forEach(row -> known.put(
                row.get("swe_number", String.class),
                new KeptWorker(
                        row.get("id", UUID.class),
                        row.get("swe_number", String.class),
                        WorkerRole.valueOf(row.get("role", String.class)),
                        row.get("fte", BigDecimal.class).stripTrailingZeros(),
                        Employment.valueOf(row.get("employment", String.class)),
                        row.get("started_on", LocalDate.class),
                        row.get("asye_until", LocalDate.class),
                        row.get("last_day", LocalDate.class))));
        return known;
    }

    void add(Collection<KeptWorker> workers) {
        run(ADD, workers);
    }

    void change(Collection<KeptWorker> workers) {
        run(CHANGE, workers);
    }

    void leave(Collection<Leaver> leavers) {
        run(LEAVE, leavers);
    }

    /** Keeps the absences that no known absence covers; answers their ids. */
    @SuppressWarnings("unchecked")
    Set<UUID> absent(Collection<Absent> absences) {
        return absences.isEmpty()
                ? Set.of()
                : new HashSet<>(database.createNativeQuery(ABSENT, UUID.class)
                        .setParameter("rows", rowSet.of(absences))
                        .getResultList());
    }

    private void run(String statement, Collection<? extends Record> rows) {
        if (!rows.isEmpty()) {
            database.createNativeQuery(statement)
                    .setParameter("rows", rowSet.of(rows))
                    .executeUpdate();
        }
    }
}
