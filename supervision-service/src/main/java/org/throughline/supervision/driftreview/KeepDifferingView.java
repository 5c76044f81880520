package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.supervision.DifferingViewKept;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.attendance.Attendances;

/** Keeps what somebody who was there sees otherwise, beside the review. */
@ApplicationScoped
class KeepDifferingView {

    private final ReadDriftReview reading;
    private final DriftReviews reviews;
    private final Attendances attendances;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    KeepDifferingView(
            ReadDriftReview reading,
            DriftReviews reviews,
            Attendances attendances,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.reading = reading;
        this.reviews = reviews;
        this.attendances = attendances;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** One of each attendee; where attendance was not recorded, of each who may see the review. */
    @Transactional
    DriftReviewView of(UUID reviewId, NewDifferingView said) {
        DriftReview review = reading.visible(reviewId);
        UUID worker = caller.workerId()
                .orElseThrow(() -> Problem.forbidden("worker-needed", "A person who works here does this."));
        List<UUID> present = attendances.presentAt(review.sessionId);
        if (!present.isEmpty() && !present.contains(worker)) {
            throw Problem.unprocessable("not-an-attendee", "Who was there says what they saw otherwise.");
        }
        var view = new DifferingView(reviewId, worker, said, clock.instant().truncatedTo(ChronoUnit.MICROS));
        reviews.keep(view);
        audit.wrote("KEEP_DIFFERING_VIEW", "drift-review", reviewId);
        outbox.append(new DifferingViewKept(view.id, reviewId, review.caseId, review.childId, worker, said.finding()));
        return DriftReviewView.of(review, reviews.partsOf(review), clock.getZone());
    }
}
