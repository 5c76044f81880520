package org.throughline.supervision.driftreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of drift reviews, their decisions and the views that differ. */
@ApplicationScoped
public class DriftReviews implements PanacheRepositoryBase<DriftReview, UUID> {

    private static final String KEEP_VERSION = """
            insert into drift_review_version (review_id, version, record, reason, words, replaced_by, replaced_at)
            values (:review, :version, cast(:record as jsonb), :reason, cast(:words as text), cast(:by as uuid), :at)""";

    private final CaseActions actions;

    DriftReviews(CaseActions actions) {
        this.actions = actions;
    }

    /** The cases that a session discussed, in the order in which they were recorded. */
    public List<UUID> casesReviewedIn(UUID session) {
        return find("select caseId from DriftReview where sessionId = ?1 order by recordedAt, id", session)
                .project(UUID.class)
                .list();
    }

    Optional<DriftReview> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Whether this session has the case's review. */
    boolean exists(UUID session, UUID caseId) {
        return count("sessionId = ?1 and caseId = ?2", session, caseId) > 0;
    }

    void keep(List<Decision> decisions) {
        decisions.forEach(getEntityManager()::persist);
        flush();
    }

    void keep(DifferingView view) {
        getEntityManager().persist(view);
        flush();
    }

    /** All that hangs on a review. */
    ReviewParts partsOf(DriftReview review) {
        return new ReviewParts(
                decisionsOf(review.id), actions.of(review.id), actions.openFromEarlier(review), differing(review.id));
    }

    List<Decision> decisionsOf(UUID review) {
        return getEntityManager()
                .createQuery(
                        "from Decision where reviewId = :review and withdrawn = false order by position",
                        Decision.class)
                .setParameter("review", review)
                .getResultList();
    }

    /** The number behind which the next decision of a review stands, withdrawn ones counted. */
    int lastPosition(UUID review) {
        return getEntityManager()
                .createQuery("select coalesce(max(position), 0) from Decision where reviewId = :review", Integer.class)
                .setParameter("review", review)
                .getSingleResult();
    }

    /** Keeps what a review said before it is amended, as it was read. */
    void keepVersion(DriftReview review, String record, Amendment amendment, UUID by, Instant at) {
        getEntityManager()
                .createNativeQuery(KEEP_VERSION)
                .setParameter("review", review.id)
                .setParameter("version", review.version)
                .setParameter("record", record)
                .setParameter("reason", amendment.reason().name())
                .setParameter("words", amendment.words())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** What a review said before, from this version on, oldest first. */
    @SuppressWarnings("unchecked")
    List<Tuple> versionsOf(UUID review, long from, int most) {
        return getEntityManager()
                .createNativeQuery(
                        "select version, cast(record as text) as record, reason, words, replaced_by, replaced_at "
                                + "from drift_review_version where review_id = :review and version >= :from "
                                + "order by version limit :rows",
                        Tuple.class)
                .setParameter("review", review)
                .setParameter("from", from)
                .setParameter("rows", most)
                .getResultList();
    }

    private List<DifferingView> differing(UUID review) {
        return getEntityManager()
                .createQuery("from DifferingView where reviewId = :review order by keptAt, id", DifferingView.class)
                .setParameter("review", review)
                .getResultList();
    }
}
