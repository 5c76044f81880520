package org.throughline.supervision.driftsignal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.ChildRecords;

/** Erases where a child's cases stood. */
@ApplicationScoped
class EraseStandings implements ChildRecords {

    private final EntityManager database;

    EraseStandings(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        database.createNativeQuery("delete from drift_standing where child_id = :child")
                .setParameter("child", childId)
                .executeUpdate();
    }
}
