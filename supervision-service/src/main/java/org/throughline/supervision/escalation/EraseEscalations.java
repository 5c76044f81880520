package org.throughline.supervision.escalation;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.ChildRecords;

/** Erases what was asked of the leadership pod about a child: before the drift reviews to which it belongs. */
@ApplicationScoped
@Priority(1)
class EraseEscalations implements ChildRecords {

    private final EntityManager database;

    EraseEscalations(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        database.createNativeQuery("delete from escalation where child_id = :child")
                .setParameter("child", childId)
                .executeUpdate();
    }
}
