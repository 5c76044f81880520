package org.throughline.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Asks the relationships between workers, cases and children. */
@ApplicationScoped
class AccessRepository {

    private static final String CASES =
            "select c.id from case_file c where c.id = any(:ids) and " + Visibility.CONDITION;

    private static final String CHILDREN = "select k.id from child k where k.id = any(:ids) and (:seesEverything "
            + "or exists (select from case_file c where c.child_id = k.id and " + Visibility.CONDITION + "))";

    private final EntityManager database;

    AccessRepository(EntityManager database) {
        this.database = database;
    }

    Set<UUID> visibleCases(Collection<UUID> ids, Visibility visibility) {
        return ask(CASES, ids, visibility);
    }

    Set<UUID> visibleChildren(Collection<UUID> ids, Visibility visibility) {
        return ask(CHILDREN, ids, visibility);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ask(String sql, Collection<UUID> ids, Visibility visibility) {
        var query = database.createNativeQuery(sql, UUID.class).setParameter("ids", ids.toArray(UUID[]::new));
        return Set.copyOf(visibility.bind(query).getResultList());
    }
}
