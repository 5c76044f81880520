package org.throughline.cases.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.throughline.contracts.supervision.DriftReviewAmended;
import org.throughline.contracts.supervision.DriftReviewRecorded;

/** The drift reviews that supervision-service told of. */
@ApplicationScoped
class DriftReviewRepository {

    // a topic that is sent again from its log brings a review twice, under another event; the ids of its decisions were
    // not always kept
    private static final String KEEP = "insert into drift_review (review_id, session_id, pod_id, case_id, child_id,"
            + " reviewed_on, finding, next_review_due, decisions, decision_ids, actions)"
            + " values (:review, :session, :pod, :case, :child, :on, :finding, :due, :decisions, :ids, :actions)"
            + " on conflict (review_id) do update set decision_ids = excluded.decision_ids";

    private static final String AMEND = "update drift_review set finding = :finding, next_review_due = :due,"
            + " decisions = :decisions, decision_ids = :ids where review_id = :review";

    private final EntityManager database;

    DriftReviewRepository(EntityManager database) {
        this.database = database;
    }

    void keep(DriftReviewRecorded told) {
        database.createNativeQuery(KEEP)
                .setParameter("review", told.reviewId())
                .setParameter("session", told.sessionId())
                .setParameter("pod", told.podId())
                .setParameter("case", told.caseId())
                .setParameter("child", told.childId())
                .setParameter("on", told.reviewedOn())
                .setParameter("finding", told.finding().name())
                .setParameter("due", told.nextReviewDue())
                .setParameter("decisions", told.decisionIds().size())
                .setParameter("ids", told.decisionIds().toArray(UUID[]::new))
                .setParameter("actions", told.actions().size())
                .executeUpdate();
    }

    /** The review reads otherwise now; its events come in order, so that it is known. */
    void amend(DriftReviewAmended told) {
        database.createNativeQuery(AMEND)
                .setParameter("review", told.reviewId())
                .setParameter("finding", told.finding().name())
                .setParameter("due", told.nextReviewDue())
                .setParameter("decisions", told.decisionIds().size())
                .setParameter("ids", told.decisionIds().toArray(UUID[]::new))
                .executeUpdate();
    }
}
