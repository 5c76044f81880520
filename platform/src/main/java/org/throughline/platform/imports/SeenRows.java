package org.throughline.platform.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Which rows the running import has had already: hashes in a table, so that no file is too large. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SeenRows {

    // the outer select sees what was there before the statement: the rows that had come earlier
    private static final String NOTE = "with told as (select * from jsonb_to_recordset(cast(:rows as jsonb)) "
            + "as told(key uuid, content uuid)), noted as (insert into import_seen (key, content) "
            + "select key, content from told on conflict (key) do nothing) "
            + "select seen.key, seen.content from import_seen seen join told on told.key = seen.key";

    private final EntityManager database;
    private final RowSet rowSet;

    SeenRows(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** Two hashes: what a row is about, and what it says of it. */
    record Hashes(UUID key, UUID content) {}

    /** The rows that come for the first time; a repetition is tallied as unchanged, a contradiction as refused. */
    <T> List<Row<T>> first(List<Row<T>> rows, Tally tally) {
        var firstHere = new LinkedHashMap<UUID, Hashes>();
        var hashes = new ArrayList<Hashes>();
        for (Row<T> row : rows) {
            var hash = new Hashes(rowSet.hash(row.key()), rowSet.hash(row.fact()));
            hashes.add(hash);
            firstHere.putIfAbsent(hash.key(), hash);
        }
        Map<UUID, UUID> earlier = note(List.copyOf(firstHere.values()));
        var fresh = new ArrayList<Row<T>>();
        for (int i = 0; i < rows.size(); i++) {
            Hashes hash = hashes.get(i);
            boolean firstOfChunk = firstHere.get(hash.key()) == hash;
            UUID known =
                    earlier.getOrDefault(hash.key(), firstHere.get(hash.key()).content());
            if (firstOfChunk && !earlier.containsKey(hash.key())) {
                fresh.add(rows.get(i));
            } else if (known.equals(hash.content())) {
                tally.unchanged(rows.get(i).rows());
            } else {
                contradicts(rows.get(i), tally);
            }
        }
        return fresh;
    }

    private static void contradicts(Row<?> row, Tally tally) {
        var refusal = new Refusal(
                row.line(),
                "row",
                "contradicts-earlier-row",
                "An earlier row of this file says otherwise of the same matter; the earlier one was taken.");
        tally.refused(row.rows(), List.of(refusal));
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, UUID> note(List<Hashes> hashes) {
        var earlier = new HashMap<UUID, UUID>();
        List<Object[]> rows = database.createNativeQuery(NOTE)
                .setParameter("rows", rowSet.of(hashes))
                .getResultList();
        rows.forEach(row -> earlier.put((UUID) row[0], (UUID) row[1]));
        return earlier;
    }
}
