package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Reads a drift review, for the pod that made it and the pod that holds the case now. */
@ApplicationScoped
class ReadDriftReview {

    private final DriftReviews reviews;
    private final StandingCases cases;
    private final PodAccess access;
    private final Audit audit;
    private final Clock clock;

    ReadDriftReview(DriftReviews reviews, StandingCases cases, PodAccess access, Audit audit, Clock clock) {
        this.reviews = reviews;
        this.cases = cases;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    DriftReviewView one(UUID id) {
        DriftReview review = reviews.findByIdOptional(id).orElseThrow(() -> Problem.notFound("drift-review"));
        Set<UUID> pods = new HashSet<>(Set.of(review.podId));
        cases.podOf(review.caseId).ifPresent(pods::add);
        access.requireVisible(pods, "drift-review");
        audit.read("drift-review", id);
        return DriftReviewView.of(
                review,
                reviews.decisionsOf(id),
                reviews.actionsOf(id),
                reviews.openFromEarlier(review),
                clock.getZone());
    }
}
