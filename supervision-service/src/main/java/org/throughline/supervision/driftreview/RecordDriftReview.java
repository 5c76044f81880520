package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Keeps what a group supervision found about a case, written at once. */
@ApplicationScoped
class RecordDriftReview {

    private final OpenSession open;
    private final ReviewableCases cases;
    private final ReviewDrafts drafts;
    private final KeepReview keeping;

    RecordDriftReview(OpenSession open, ReviewableCases cases, ReviewDrafts drafts, KeepReview keeping) {
        this.open = open;
        this.cases = cases;
        this.drafts = drafts;
        this.keeping = keeping;
    }

    /** Records the review of one open case of the session's pod; 409 where somebody is writing it. */
    @Transactional
    DriftReviewView in(UUID sessionId, NewDriftReview said) {
        GroupSupervision session = open.held(sessionId);
        StandingCase reviewed = cases.in(session, said.caseId(), open.day(session));
        if (drafts.exists(sessionId, said.caseId())) {
            throw Problem.conflict("draft-open", "Somebody is writing this review: complete it or drop it.");
        }
        return keeping.of(Ids.next(), session, reviewed, said.content(), said.workerMatters());
    }
}
