package org.throughline.supervision.learningreview;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every query of learning reviews. */
@ApplicationScoped
class LearningReviews implements PanacheRepositoryBase<LearningReview, UUID> {

    private static final UUID LAST = UUID.fromString("ffffffff-ffff-ffff-ffff-ffffffffffff");

    Optional<LearningReview> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(LearningReview review, List<LearningChange> changes) {
        persistAndFlush(review);
        changes.forEach(getEntityManager()::persist);
        flush();
    }

    /** A pod's, or what everybody may read where none is named; the latest first, behind this id. */
    List<LearningReview> page(UUID pod, UUID before, int most) {
        UUID behind = before == null ? LAST : before;
        return (pod == null
                        ? find("sharedOn is not null and id < ?1 order by id desc", behind)
                        : find("podId = ?1 and id < ?2 order by id desc", pod, behind))
                .page(0, most)
                .list();
    }

    Map<UUID, List<LearningChange>> changesOf(Collection<UUID> reviews) {
        return getEntityManager()
                .createQuery(
                        "from LearningChange where learningReviewId in :ids order by position", LearningChange.class)
                .setParameter("ids", reviews)
                .getResultStream()
                .collect(Collectors.groupingBy(one -> one.learningReviewId));
    }
}
