package org.throughline.cases.subjectaccess;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.held.HeldTable;

/** Finds a person by an identifier, and reads all that is held: one statement each. */
@ApplicationScoped
class SubjectRepository {

    private static final String FIND = "select id from child where id = :id or la_child_id = :la or nhs_number = :nhs"
            + " or upn = :upn order by id";

    private final EntityManager database;

    SubjectRepository(EntityManager database) {
        this.database = database;
    }

    /** Those whom the identifiers fit: the council decides which of two records it meant. */
    @SuppressWarnings("unchecked")
    List<UUID> find(SubjectQuery asked) {
        return database.createNativeQuery(FIND, UUID.class)
                .setParameter("id", asked.childId())
                .setParameter("la", asked.laChildId())
                .setParameter(
                        "nhs",
                        asked.nhsNumber() == null ? null : asked.nhsNumber().replaceAll("[ -]", ""))
                .setParameter("upn", asked.upn())
                .getResultList();
    }

    /** The rows of each table as JSON text, in the order of the tables. */
    @SuppressWarnings("unchecked")
    Map<String, List<String>> read(UUID childId, Collection<HeldTable> tables) {
        String sql = tables.stream()
                .map(table -> "select '" + table.name() + "', cast(to_jsonb(held) as text) from (select * from "
                        + table.name() + " where " + table.condition() + ") held")
                .collect(Collectors.joining(" union all "));
        List<Object[]> rows =
                database.createNativeQuery(sql).setParameter("child", childId).getResultList();
        Map<String, List<String>> read = new LinkedHashMap<>();
        rows.forEach(row ->
                read.computeIfAbsent((String) row[0], name -> new ArrayList<>()).add((String) row[1]));
        return read;
    }
}
