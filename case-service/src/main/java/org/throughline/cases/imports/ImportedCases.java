package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.imports.RowSet;

/** Cases many at a time: found by child, opened, moved and closed as returns say. */
@ApplicationScoped
public class ImportedCases {

    private static final String TOLD = "with told as (select * from jsonb_to_recordset(cast(:rows as jsonb)) as told("
            + "id uuid, child_id uuid, stage text, stage_since date, opened_on date, closed_on date, closure_reason text)) ";

    private static final String OPEN = TOLD + "insert into case_file "
            + "(id, child_id, stage, stage_since, opened_on, closed_on, closure_reason) select id, child_id, "
            + "case when closed_on is null then stage else 'CLOSED' end, coalesce(closed_on, stage_since), opened_on, "
            + "closed_on, closure_reason from told";

    private static final String STAGES = TOLD + "insert into case_stage (case_id, stage, started_on) "
            + "select id, stage, stage_since from told where not :closings "
            + "union all select id, 'CLOSED', closed_on from told where closed_on is not null";

    private static final String MOVE =
            TOLD + "update case_file set stage = told.stage, stage_since = told.stage_since, "
                    + "version = version + 1 from told where case_file.id = told.id";

    private static final String CLOSE = TOLD + "update case_file set stage = 'CLOSED', stage_since = told.closed_on, "
            + "closed_on = told.closed_on, closure_reason = told.closure_reason, version = version + 1 "
            + "from told where case_file.id = told.id";

    private static final String END_SPELLS = TOLD + "update keyworker_spell set ended_on = told.closed_on + 1 "
            + "from told where case_id = told.id and (ended_on is null or ended_on > told.closed_on + 1)";

    private final EntityManager database;
    private final RowSet rowSet;

    ImportedCases(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** The cases of each child, earliest first, the children's cases locked against other changes until the end. */
    @SuppressWarnings("unchecked")
    public Map<UUID, List<ImportedCase>> of(Collection<UUID> children) {
        List<Tuple> rows = database.createNativeQuery(
                        "select id, child_id, stage, stage_since, opened_on, closed_on, closure_reason from case_file "
                                + "where child_id = any(:children) order by child_id, opened_on, id for update",
                        Tuple.class)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
        var cases = new HashMap<UUID, List<ImportedCase>>();
        rows.forEach(row -> cases.computeIfAbsent(row.get("child_id", UUID.class), id -> new ArrayList<>())
                .add(new ImportedCase(
                        row.get("id", UUID.class),
                        row.get("child_id", UUID.class),
                        Stage.valueOf(row.get("stage", String.class)),
                        row.get("stage_since", LocalDate.class),
                        row.get("opened_on", LocalDate.class),
                        row.get("closed_on", LocalDate.class),
                        row.get("closure_reason", String.class))));
        return cases;
    }

    void open(Collection<ImportedCase> cases) {
        run(OPEN, cases);
        stages(cases, false);
    }

    void move(Collection<ImportedCase> cases) {
        run(MOVE, cases);
        stages(cases, false);
    }

    void close(Collection<ImportedCase> cases) {
        run(CLOSE, cases);
        run(END_SPELLS, cases);
        stages(cases, true);
    }

    private void stages(Collection<ImportedCase> cases, boolean closings) {
        database.createNativeQuery(STAGES)
                .setParameter("rows", rowSet.of(cases))
                .setParameter("closings", closings)
                .executeUpdate();
    }

    private void run(String statement, Collection<ImportedCase> cases) {
        database.createNativeQuery(statement)
                .setParameter("rows", rowSet.of(cases))
                .executeUpdate();
    }
}
