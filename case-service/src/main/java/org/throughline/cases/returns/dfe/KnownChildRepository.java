package org.throughline.cases.returns.dfe;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the Department has taken of each child. */
@ApplicationScoped
class KnownChildRepository {

    private static final String GONE = """
            select k.la_child_id from dfe_known_child k where not exists (select from child c
              where c.la_child_id = k.la_child_id and exists (select from child_in_need v where v.child_id = c.id))
            order by k.la_child_id""";

    private final EntityManager database;

    KnownChildRepository(EntityManager database) {
        this.database = database;
    }

    /** The hash of what was last taken, by the council's id; children that were never taken are left out. */
    @SuppressWarnings("unchecked")
    Map<String, String> hashes(Collection<String> laChildIds) {
        List<Object[]> rows = database.createNativeQuery(
                        "select la_child_id, hash from dfe_known_child where la_child_id = any(:ids)")
                .setParameter("ids", laChildIds.toArray(String[]::new))
                .getResultList();
        var hashes = new HashMap<String, String>();
        rows.forEach(row -> hashes.put((String) row[0], (String) row[1]));
        return hashes;
    }

    /** Those whom the Department knows and our record no longer tells of. */
    @SuppressWarnings("unchecked")
    List<String> gone() {
        return database.createNativeQuery(GONE, String.class).getResultList();
    }
}
