package org.throughline.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The refused rows of imports. */
@ApplicationScoped
@Transactional
class Refusals {

    private static final String INSERT = "insert into import_refusal (import_id, line, field, code, reason) "
            + "select :import, line, field, code, reason from jsonb_to_recordset(cast(:rows as jsonb)) "
            + "as refusal(line bigint, field text, code text, reason text)";

    private static final String PAGE =
            "select id, line, field, code, reason from import_refusal where import_id = :import "
                    + "and (line, id) > (:line, :after) order by line, id";

    private final EntityManager database;
    private final RowSet rowSet;

    Refusals(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** A refusal with its place in the list. */
    record Placed(long id, Refusal refusal) {}

    void keep(UUID importId, List<Refusal> refusals) {
        if (!refusals.isEmpty()) {
            database.createNativeQuery(INSERT)
                    .setParameter("import", importId)
                    .setParameter("rows", rowSet.of(refusals))
                    .executeUpdate();
        }
    }

    @SuppressWarnings("unchecked")
    List<Placed> after(UUID importId, long line, long id, int most) {
        List<Tuple> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("import", importId)
                .setParameter("line", line)
                .setParameter("after", id)
                .setMaxResults(most)
                .getResultList();
        return rows.stream().map(Refusals::placed).toList();
    }

    private static Placed placed(Tuple row) {
        return new Placed(
                row.get("id", Long.class),
                new Refusal(
                        row.get("line", Long.class),
                        row.get("field", String.class),
                        row.get("code", String.class),
                        row.get("reason", String.class)));
    }
}
