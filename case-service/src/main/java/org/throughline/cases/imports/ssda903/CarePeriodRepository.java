package org.throughline.cases.imports.ssda903;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.platform.imports.RowSet;

/** Periods of care, many at a time. */
@ApplicationScoped
class CarePeriodRepository {

    private static final String TOLD = "select * from jsonb_to_recordset(cast(:rows as jsonb)) as told("
            + "id uuid, child_id uuid, started_on date, ended_on date, case_id uuid, opened_case boolean)";

    private static final String KEEP =
            "insert into care_period (id, child_id, started_on, ended_on, case_id, opened_case) " + TOLD
                    + " on conflict (id) do update set started_on = excluded.started_on, ended_on = excluded.ended_on";

    private final EntityManager database;
    private final RowSet rowSet;

    CarePeriodRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<StoredPeriod>> of(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery(
                        "select id, child_id, started_on, ended_on, case_id, opened_case from care_period "
                                + "where child_id = any(:children) order by child_id, started_on for update")
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        var periods = new HashMap<UUID, List<StoredPeriod>>();
        rows.forEach(row -> periods.computeIfAbsent((UUID) row[1], id -> new ArrayList<>())
                .add(new StoredPeriod(
                        (UUID) row[0], (UUID) row[1], (LocalDate) row[2], (LocalDate) row[3], (UUID) row[4], (Boolean)
                                row[5])));
        return periods;
    }

    /** Removes those that the episodes no longer tell, then keeps the new and the changed. */
    void replace(Collection<UUID> gone, Collection<StoredPeriod> kept) {
        if (!gone.isEmpty()) {
            database.createNativeQuery("delete from care_period where id = any(:gone)")
                    .setParameter("gone", gone.toArray(UUID[]::new))
                    .executeUpdate();
        }
        if (!kept.isEmpty()) {
            database.createNativeQuery(KEEP)
                    .setParameter("rows", rowSet.of(kept))
                    .executeUpdate();
        }
    }
}
