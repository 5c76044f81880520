package org.throughline.cases.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Asks the relationships between workers, cases and children. */
@ApplicationScoped
class AccessRepository {

    private static final String CASES =
            "select c.id from case_file c where c.id = any(:ids) and " + Visibility.CONDITION;

    private static final String CHILDREN =
            "select k.id from child k where k.id = any(:ids) and " + Visibility.child("k.id");

    private static final String OPEN =
            "select k.id from child k where k.id = any(:ids) and not " + Visibility.closed("k.id");

    private static final String NOT_DENIED = "select k.id from child k where k.id = any(:ids) and not exists "
            + "(select from restriction shut where shut.child_id = any(same_child(k.id)) and shut.lifted_on is null "
            + "and coalesce(:seesAs = any(shut.denied), false))";

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

    /** Those whose record no restriction closes to this worker, in relationship or not. */
    @SuppressWarnings("unchecked")
    Set<UUID> openChildren(Collection<UUID> ids, UUID workerId) {
        return Set.copyOf(of(OPEN, ids, workerId).getResultList());
    }

    /** Those of whom this worker is not denied, in relationship or not. */
    @SuppressWarnings("unchecked")
    Set<UUID> childrenNotDenied(Collection<UUID> ids, UUID workerId) {
        return Set.copyOf(of(NOT_DENIED, ids, workerId).getResultList());
    }

    private Query of(String sql, Collection<UUID> ids, UUID workerId) {
        return database.createNativeQuery(sql, UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .setParameter("seesAs", workerId);
    }

    @SuppressWarnings("unchecked")
    private Set<UUID> ask(String sql, Collection<UUID> ids, Visibility visibility) {
        var query = database.createNativeQuery(sql, UUID.class).setParameter("ids", ids.toArray(UUID[]::new));
        return Set.copyOf(visibility.bind(query).getResultList());
    }
}
