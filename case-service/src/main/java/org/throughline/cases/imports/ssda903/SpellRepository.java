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
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.platform.imports.RowSet;

/** Keyworker spells, many at a time. The caller holds the locks of their cases. */
@ApplicationScoped
class SpellRepository {

    private static final String TOLD = "with told as (select * from jsonb_to_recordset(cast(:rows as jsonb)) as told("
            + "id uuid, case_id uuid, worker_id uuid, started_on date, ended_on date, reason text)) ";

    // ended before the next begins, so that the constraint never sees two at once
    private static final String CHANGE = TOLD + "update keyworker_spell spell set worker_id = told.worker_id, "
            + "ended_on = told.ended_on, reason = told.reason from told where spell.id = told.id";

    // the return does not say whether a change was planned
    private static final String BEGIN = TOLD + "insert into keyworker_spell "
            + "(id, case_id, worker_id, started_on, ended_on, reason, planned) "
            + "select id, case_id, worker_id, started_on, ended_on, reason, false from told "
            + "where not exists (select from keyworker_spell spell where spell.id = told.id)";

    private static final String RAISE =
            TOLD + "update case_file set version = version + 1 " + "where id in (select case_id from told)";

    private final EntityManager database;
    private final RowSet rowSet;

    SpellRepository(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** The spells of these children by child. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<Spell>> of(Collection<UUID> children) {
        List<Object[]> rows = database.createNativeQuery(
                        "select child_id, spell.id, case_id, worker_id, started_on, ended_on, reason "
                                + "from keyworker_spell spell join case_file on case_file.id = case_id "
                                + "where child_id = any(:children) order by started_on")
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        var spells = new HashMap<UUID, List<Spell>>();
        rows.forEach(row -> spells.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                .add(new Spell(
                        (UUID) row[1],
                        (UUID) row[2],
                        (UUID) row[3],
                        (LocalDate) row[4],
                        (LocalDate) row[5],
                        ChangeReason.valueOf((String) row[6]))));
        return spells;
    }

    void keep(List<Spell> changed) {
        for (String statement : List.of(CHANGE, BEGIN, RAISE)) {
            database.createNativeQuery(statement)
                    .setParameter("rows", rowSet.of(changed))
                    .executeUpdate();
        }
    }
}
