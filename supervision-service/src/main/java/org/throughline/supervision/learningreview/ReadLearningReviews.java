package org.throughline.supervision.learningreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;

/** Reads learning reviews: a pod its own, everybody those that are shared. */
@ApplicationScoped
@Transactional
class ReadLearningReviews {

    private static final String WHAT = "learning-review";

    private final LearningReviews reviews;
    private final PodAccess access;
    private final Audit audit;
    private final Clock clock;

    ReadLearningReviews(LearningReviews reviews, PodAccess access, Audit audit, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    LearningReviewView one(UUID id) {
        LearningReview review = reviews.findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        if (review.sharedOn == null) {
            access.requireVisible(review.podId, WHAT);
        }
        audit.read(WHAT, id);
        return LearningReviewView.of(
                review, reviews.changesOf(List.of(id)).getOrDefault(id, List.of()), clock.getZone());
    }

    Page<LearningReviewView> list(UUID pod, PageRequest request) {
        if (pod != null) {
            access.requireVisible(pod);
        }
        Page<LearningReview> page = Page.of(
                reviews.page(pod, request.afterId().orElse(null), request.limit + 1),
                request.limit,
                last -> Cursor.after(last.id));
        List<UUID> ids = page.items().stream().map(review -> review.id).toList();
        Map<UUID, List<LearningChange>> changes = reviews.changesOf(ids);
        audit.read(WHAT, ids);
        return page.map(
                review -> LearningReviewView.of(review, changes.getOrDefault(review.id, List.of()), clock.getZone()));
    }
}
