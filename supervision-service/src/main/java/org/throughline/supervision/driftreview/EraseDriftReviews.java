package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.ChildRecords;

/** Erases what drift reviews found, decided and agreed about a child. */
@ApplicationScoped
class EraseDriftReviews implements ChildRecords {

    private static final String REVIEWS = "(select id from drift_review where child_id = :child)";

    private static final List<String> STATEMENTS = List.of(
            "delete from differing_view where review_id in " + REVIEWS,
            "delete from drift_review_version where review_id in " + REVIEWS,
            "delete from review_draft where child_id = :child",
            "delete from agreed_action where review_id in " + REVIEWS,
            "delete from decision where review_id in " + REVIEWS,
            "delete from drift_review where child_id = :child");

    private final EntityManager database;

    EraseDriftReviews(EntityManager database) {
        this.database = database;
    }

    @Override
    public void erase(UUID childId, Collection<UUID> caseIds) {
        STATEMENTS.forEach(statement -> database.createNativeQuery(statement)
                .setParameter("child", childId)
                .executeUpdate());
    }
}
