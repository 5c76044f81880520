package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Erases what was heard of a child. */
@ApplicationScoped
class EraseFacts implements ChildRecords {

    private static final List<String> STATEMENTS = List.of(
            "delete from case_to_assess where case_id in (select id from reviewed_case where child_id = :child)",
            "delete from case_worker where case_id in (select id from reviewed_case where child_id = :child)",
            "delete from reviewed_case where child_id = :child",
            "delete from restriction where child_id = :child",
            "delete from child_merge where child_id = :child or surviving_child_id = :child",
            "delete from child_fact where child_id = :child");

    private final EntityManager database;

    EraseFacts(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        STATEMENTS.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("child", childId)
                .executeUpdate());
    }
}
