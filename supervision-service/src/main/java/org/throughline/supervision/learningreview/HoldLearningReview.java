package org.throughline.supervision.learningreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.throughline.contracts.supervision.LearningChangeMade;
import org.throughline.contracts.supervision.LearningReviewHeld;
import org.throughline.contracts.supervision.LearningReviewShared;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;

/** Keeps what a pod learned, shares it, and says what has changed since. */
@ApplicationScoped
@Transactional
class HoldLearningReview {

    private static final String WHAT = "learning-review";

    private final LearningReviews reviews;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    HoldLearningReview(LearningReviews reviews, PodAccess access, Audit audit, Outbox outbox, Clock clock) {
        this.reviews = reviews;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    LearningReviewView record(NewLearningReview said) {
        access.requireVisible(said.podId());
        access.requireLead(said.podId(), "pod");
        if (said.heldOn().isAfter(LocalDate.now(clock))) {
            throw Problem.unprocessable("learning-review-in-future", "It was held today or before.")
                    .at("/heldOn", "is in the future");
        }
        var review = new LearningReview(said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        List<LearningChange> changes = IntStream.range(0, said.changes().size())
                .mapToObj(
                        i -> new LearningChange(review.id, i + 1, said.changes().get(i)))
                .toList();
        reviews.keep(review, changes);
        audit.wrote("RECORD_LEARNING_REVIEW", WHAT, review.id);
        outbox.append(new LearningReviewHeld(review.id, review.podId, review.heldOn, review.factors()));
        return LearningReviewView.of(review, changes, clock.getZone());
    }

    LearningReviewView share(UUID id, LongConsumer seenVersion) {
        LearningReview review = led(id);
        seenVersion.accept(review.version);
        if (review.sharedOn != null) {
            throw Problem.conflict("learning-review-shared", "Everybody reads it already.");
        }
        review.sharedOn = LocalDate.now(clock);
        reviews.flush();
        audit.wrote("SHARE_LEARNING_REVIEW", WHAT, id);
        outbox.append(new LearningReviewShared(id, review.podId, review.sharedOn));
        return view(review);
    }

    LearningReviewView made(UUID id, UUID changeId) {
        LearningReview review = led(id);
        LearningChange change = reviews.changesOf(List.of(id)).getOrDefault(id, List.of()).stream()
                .filter(each -> each.id.equals(changeId))
                .findFirst()
                .orElseThrow(() -> Problem.notFound("learning-change"));
        if (change.madeOn != null) {
            throw Problem.conflict("learning-change-made", "It has changed already.");
        }
        change.madeOn = LocalDate.now(clock);
        reviews.flush();
        audit.wrote("MAKE_LEARNING_CHANGE", WHAT, id);
        outbox.append(new LearningChangeMade(changeId, id, review.podId, change.madeOn));
        return view(review);
    }

    private LearningReview led(UUID id) {
        LearningReview review = reviews.lock(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireLead(review.podId, WHAT);
        return review;
    }

    private LearningReviewView view(LearningReview review) {
        return LearningReviewView.of(
                review, reviews.changesOf(List.of(review.id)).getOrDefault(review.id, List.of()), clock.getZone());
    }
}
