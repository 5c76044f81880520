package org.throughline.cases.held;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.throughline.cases.held.rule.Reference;

/** The foreign keys of the database, as it tells them itself. */
@ApplicationScoped
class ReferenceRepository {

    private static final String ALL = """
            select cast(cast(f.conrelid as regclass) as text),
              (select string_agg(c.attname, ', ' order by k.place) from unnest(f.conkey) with ordinality k (number, place)
                join pg_attribute c on c.attrelid = f.conrelid and c.attnum = k.number),
              cast(cast(f.confrelid as regclass) as text),
              (select string_agg(c.attname, ', ' order by k.place) from unnest(f.confkey) with ordinality k (number, place)
                join pg_attribute c on c.attrelid = f.confrelid and c.attnum = k.number), not f.conperiod,
              not f.condeferred
            from pg_constraint f
            where f.contype = 'f' and f.connamespace = cast(current_schema() as regnamespace)
            order by 1, 2, 3""";

    private final EntityManager database;

    ReferenceRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<Reference> all() {
        List<Object[]> rows = database.createNativeQuery(ALL).getResultList();
        return rows.stream()
                .map(row -> new Reference(
                        (String) row[0], (String) row[1], (String) row[2], (String) row[3], (Boolean) row[4], (Boolean)
                                row[5]))
                .toList();
    }
}
