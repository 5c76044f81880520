package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ChildrenMerged;
import org.throughline.contracts.casework.ChildrenSplit;
import org.throughline.contracts.casework.RecordRestricted;
import org.throughline.contracts.casework.RestrictionLifted;

/** Writes who may see a child's record, and to which record it points. */
@ApplicationScoped
class WriteRecords {

    private static final String RESTRICT = "insert into restriction (id, child_id, allowed, denied) "
            + "values (:id, :child, cast(:allowed as uuid[]), cast(:denied as uuid[]))";

    private final EntityManager database;

    WriteRecords(EntityManager database) {
        this.database = database;
    }

    void write(UUID childId, List<? extends DomainEvent> facts) {
        Map<UUID, RecordRestricted> restrictions = new TreeMap<>();
        UUID surviving = null;
        for (DomainEvent fact : facts) {
            if (fact instanceof RecordRestricted restricted) {
                restrictions.put(restricted.restrictionId(), restricted);
            } else if (fact instanceof RestrictionLifted lifted) {
                restrictions.remove(lifted.restrictionId());
            } else if (fact instanceof ChildrenMerged merged) {
                surviving = merged.survivingChildId();
            } else if (fact instanceof ChildrenSplit) {
                surviving = null;
            }
        }
        clear(childId);
        restrictions.values().forEach(this::restrict);
        if (surviving != null) {
            database.createNativeQuery(
                            "insert into child_merge (child_id, surviving_child_id) values (:child, :surviving)")
                    .setParameter("child", childId)
                    .setParameter("surviving", surviving)
                    .executeUpdate();
        }
    }

    private void clear(UUID childId) {
        for (String table : List.of("restriction", "child_merge")) {
            database.createNativeQuery("delete from " + table + " where child_id = :child")
                    .setParameter("child", childId)
                    .executeUpdate();
        }
    }

    private void restrict(RecordRestricted restricted) {
        database.createNativeQuery(RESTRICT)
                .setParameter("id", restricted.restrictionId())
                .setParameter("child", restricted.childId())
                .setParameter("allowed", restricted.allowedWorkerIds().toArray(UUID[]::new))
                .setParameter("denied", restricted.deniedWorkerIds().toArray(UUID[]::new))
                .executeUpdate();
    }
}
