package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.ExcludedWorkers;

/** Whoever may not see a record may not work with it: those denied, and where a list allows, everybody whom it does not name. */
@ApplicationScoped
class RestrictedWorkers implements ExcludedWorkers {

    private static final String EXCLUDED = """
            select asked.id, worker_id from child asked join child same on same.stands_as = asked.stands_as
              join restriction r on r.child_id = same.id, unnest(r.denied) as worker_id
            where asked.id = any(:children) and r.lifted_on is null
            union
            select asked.id, w.worker_id from child asked join child same on same.stands_as = asked.stands_as
              join restriction r on r.child_id = same.id join worker w on w.worker_id <> all(r.allowed)
            where asked.id = any(:children) and r.lifted_on is null and cardinality(r.allowed) > 0""";

    private final EntityManager database;

    RestrictedWorkers(EntityManager database) {
        this.database = database;
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<UUID, Set<UUID>> of(Collection<UUID> childIds) {
        List<Object[]> rows = database.createNativeQuery(EXCLUDED)
                .setParameter("children", childIds.toArray(UUID[]::new))
                .getResultList();
        var excluded = new HashMap<UUID, Set<UUID>>();
        for (Object[] row : rows) {
            excluded.computeIfAbsent((UUID) row[0], id -> new HashSet<>()).add((UUID) row[1]);
        }
        return excluded;
    }
}
