package org.throughline.supervision.driftreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every query of drift reviews, their decisions and their actions. */
@ApplicationScoped
public class DriftReviews implements PanacheRepositoryBase<DriftReview, UUID> {

    /** The cases that a session discussed, in the order in which they were recorded. */
    public List<UUID> casesReviewedIn(UUID session) {
        return find("select caseId from DriftReview where sessionId = ?1 order by recordedAt, id", session)
                .project(UUID.class)
                .list();
    }

    void keep(List<Decision> decisions, List<CaseAction> actions) {
        decisions.forEach(getEntityManager()::persist);
        actions.forEach(getEntityManager()::persist);
        flush();
    }

    List<Decision> decisionsOf(UUID review) {
        return getEntityManager()
                .createQuery("from Decision where reviewId = :review order by position", Decision.class)
                .setParameter("review", review)
                .getResultList();
    }

    List<CaseAction> actionsOf(UUID review) {
        return getEntityManager()
                .createQuery("from CaseAction where reviewId = :review order by position", CaseAction.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** What earlier reviews of the same case agreed and nobody has found done. */
    List<CaseAction> openFromEarlier(DriftReview review) {
        return getEntityManager()
                .createQuery(
                        "from CaseAction a where a.caseId = :case and a.doneOn is null and a.reviewId in "
                                + "(select r.id from DriftReview r where r.caseId = :case and r.id <> :review "
                                + "and (r.reviewedOn < :on or r.reviewedOn = :on and r.id < :review)) "
                                + "order by a.dueOn, a.id",
                        CaseAction.class)
                .setParameter("case", review.caseId)
                .setParameter("review", review.id)
                .setParameter("on", review.reviewedOn)
                .getResultList();
    }

    /** Marks open actions of a case as done and answers how many of them were. */
    int done(UUID caseId, Set<UUID> actions, LocalDate on) {
        return getEntityManager()
                .createQuery(
                        "update CaseAction set doneOn = :on where caseId = :case and doneOn is null and id in :ids")
                .setParameter("on", on)
                .setParameter("case", caseId)
                .setParameter("ids", actions)
                .executeUpdate();
    }
}
