package org.throughline.cases.care;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.care.rule.CareRules;
import org.throughline.cases.casefile.BeginFact;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.contracts.casework.LookedAfterReviewHeld;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records a review of a looked-after child's care plan. */
@ApplicationScoped
class HoldReview {

    private final BeginFact begin;
    private final CareRepository care;
    private final ReviewRepository reviews;
    private final WorkerRepository workers;
    private final Outbox outbox;
    private final Audit audit;

    HoldReview(
            BeginFact begin,
            CareRepository care,
            ReviewRepository reviews,
            WorkerRepository workers,
            Outbox outbox,
            Audit audit) {
        this.begin = begin;
        this.care = care;
        this.reviews = reviews;
        this.workers = workers;
        this.outbox = outbox;
        this.audit = audit;
    }

    @Transactional
    ReviewView on(UUID caseId, NewReview said) {
        CaseFile file = begin.on(caseId, said.heldOn(), "/heldOn");
        UUID child = file.childId();
        Refused.where(CareRules.reviewing(
                said.heldOn(), care.inCare(child, said.heldOn()), said.participation(), care.birth(child)));
        if (said.chairedBy() != null
                && workers.knownOf(Set.of(said.chairedBy())).isEmpty()) {
            throw Problem.unprocessable("unknown-worker", "The review cannot be recorded like this.")
                    .at("/chairedBy", "is no worker");
        }
        var review = new LookedAfterReview(file, said);
        reviews.keep(review);
        outbox.append(new LookedAfterReviewHeld(review.id, caseId, child, said.heldOn(), said.participation()));
        audit.wrote("HOLD_LOOKED_AFTER_REVIEW", "case", caseId);
        return review.view();
    }
}
