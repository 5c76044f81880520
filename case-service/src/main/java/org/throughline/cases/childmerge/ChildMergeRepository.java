package org.throughline.cases.childmerge;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.childmerge.rule.Standing;

/** Every query of merges: the decisions, and the pointer that each leaves in a child's record. */
@ApplicationScoped
class ChildMergeRepository implements PanacheRepositoryBase<ChildMerge, UUID> {

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    // locked in the order of their ids, so that two decisions on the same records never wait in a circle
    private static final String LOCK = "select id from child where stands_as in"
            + " (select stands_as from child where id = any(:ids)) order by id for update";

    private static final String STANDING = "select k.id, k.merged_into,"
            + " exists (select from child other where other.merged_into = k.id),"
            + " exists (select from case_file f where f.child_id = k.id and f.closed_on is null)"
            + " from child k where k.id = any(:ids)";

    /** Locks the records of these children and says how each stands. */
    @SuppressWarnings("unchecked")
    Map<UUID, Standing> lock(Collection<UUID> children) {
        UUID[] ids = children.toArray(UUID[]::new);
        getEntityManager()
                .createNativeQuery(LOCK, UUID.class)
                .setParameter("ids", ids)
                .getResultList();
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(STANDING)
                .setParameter("ids", ids)
                .getResultList();
        Map<UUID, Standing> standing = new HashMap<>();
        rows.forEach(row -> standing.put(
                (UUID) row[0], new Standing((UUID) row[0], (UUID) row[1], (Boolean) row[2], (Boolean) row[3])));
        return standing;
    }

    /** Lets a record point to the one that stands for it, or to none. */
    void point(UUID childId, UUID survivingChildId) {
        flush();
        getEntityManager()
                .createNativeQuery(
                        "update child set merged_into = cast(:into as uuid), version = version + 1 where id = :id")
                .setParameter("into", survivingChildId)
                .setParameter("id", childId)
                .executeUpdate();
    }

    /** The decision, if it is about this child, locked until the transaction ends. */
    Optional<ChildMerge> lock(UUID childId, UUID mergeId) {
        return findByIdOptional(mergeId, LockModeType.PESSIMISTIC_WRITE)
                .filter(merge -> merge.childId.equals(childId) || merge.survivingChildId.equals(childId));
    }

    /** The decisions about a child, from either side, the last first. */
    List<ChildMerge> of(UUID childId, Optional<UUID> before, int most) {
        return find(
                        "(childId = ?1 or survivingChildId = ?1) and id < ?2 order by id desc",
                        childId,
                        before.orElse(AFTER_ALL))
                .page(0, most)
                .list();
    }
}
