package org.throughline.cases.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.platform.imports.RowSet;

/** Children by the council's id: found and kept many at a time. */
@ApplicationScoped
public class ImportedChildren {

    private static final String FACTS = "upn, date_of_birth, expected_date_of_birth, unborn, sex, ethnicity, "
            + "former_upn, upn_unknown, died_on, disabilities, mother, mother_child_born_on";

    // what a return leaves blank erases nothing; a date of birth that is known is not replaced
    private static final String MERGED = """
            coalesce(excluded.upn, known.upn), coalesce(known.date_of_birth, excluded.date_of_birth),
            coalesce(excluded.expected_date_of_birth, known.expected_date_of_birth), known.unborn and excluded.unborn,
            case excluded.sex when 'U' then known.sex else excluded.sex end, coalesce(excluded.ethnicity, known.ethnicity),
            coalesce(excluded.former_upn, known.former_upn), coalesce(excluded.upn_unknown, known.upn_unknown),
            coalesce(excluded.died_on, known.died_on), coalesce(excluded.disabilities, known.disabilities),
            coalesce(excluded.mother, known.mother),
            coalesce(excluded.mother_child_born_on, known.mother_child_born_on)""";

    private static final String KEEP = "with told as (select * from jsonb_to_recordset(cast(:rows as jsonb)) as told("
            + "la_child_id text, upn text, date_of_birth date, expected_date_of_birth date, unborn boolean, sex text, "
            + "ethnicity text, former_upn text, upn_unknown text, died_on date, disabilities text[], mother boolean, "
            + "mother_child_born_on date)) "
            + "insert into child as known (id, la_child_id, " + FACTS + ") select uuidv7(), la_child_id, " + FACTS
            + " from told order by la_child_id on conflict (la_child_id) do update set (" + FACTS + ", version) = row("
            + MERGED + ", known.version + 1) where (" + MERGED + ") is distinct from (known."
            + FACTS.replace(", ", ", known.") + ") returning la_child_id, stands_as, old.id is null";

    private static final String DUPLICATES = "insert into possible_duplicate (child_id, other_child_id, matched_on) "
            + "select child.id, other.id, array['UPN'] from child join child other on other.upn = child.upn "
            + "and other.id <> child.id where child.id = any(:children) on conflict do nothing";

    private final EntityManager database;
    private final RowSet rowSet;

    ImportedChildren(EntityManager database, RowSet rowSet) {
        this.database = database;
        this.rowSet = rowSet;
    }

    /** A child that was new or changed. */
    public record Kept(UUID id, boolean created) {}

    /** The children that are known, by the council's id. */
    @SuppressWarnings("unchecked")
    public Map<String, KnownChild> known(Collection<String> laChildIds) {
        var known = new HashMap<String, KnownChild>();
        List<Object[]> rows = database.createNativeQuery(
                        "select la_child_id, stands_as, date_of_birth from child where la_child_id = any(:ids)")
                .setParameter("ids", laChildIds.stream().distinct().toArray(String[]::new))
                .getResultList();
        rows.forEach(row -> known.put((String) row[0], new KnownChild((UUID) row[1], date(row[2]))));
        return known;
    }

    /** Keeps the children; answers those that were new or changed, by the council's id. One of an id at most. */
    @SuppressWarnings("unchecked")
    public Map<String, Kept> keep(Collection<ImportedChild> children) {
        var kept = new HashMap<String, Kept>();
        List<Object[]> rows = database.createNativeQuery(KEEP)
                .setParameter("rows", rowSet.of(children))
                .getResultList();
        rows.forEach(row -> kept.put((String) row[0], new Kept((UUID) row[1], (Boolean) row[2])));
        return kept;
    }

    /** Notes who has a pupil number in common with another child: shown until a person decides, never merged. */
    public void notePossibleDuplicates(Collection<UUID> children) {
        database.createNativeQuery(DUPLICATES)
                .setParameter("children", children.toArray(UUID[]::new))
                .executeUpdate();
    }

    private static LocalDate date(Object value) {
        return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
    }
}
