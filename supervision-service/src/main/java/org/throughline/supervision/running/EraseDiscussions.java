package org.throughline.supervision.running;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.ChildRecords;

/** Erases that an erased child's cases were discussed or parked. */
@ApplicationScoped
class EraseDiscussions implements ChildRecords {

    private static final List<String> TABLES = List.of("discussion", "parked_case");

    private final EntityManager database;

    EraseDiscussions(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        TABLES.forEach(table -> database.createNativeQuery("delete from " + table + " where case_id = any(:cases)")
                .setParameter("cases", caseIds.toArray(UUID[]::new))
                .executeUpdate());
    }
}
