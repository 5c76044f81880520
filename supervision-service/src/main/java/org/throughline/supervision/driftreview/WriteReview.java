package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.driftreview.rule.ReviewRules;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCase;

/** Writes a review in the course of a session: begun, saved as often as need be, completed or dropped. */
@ApplicationScoped
@Transactional
class WriteReview {

    private static final String WHAT = "review-draft";

    private final OpenSession open;
    private final ReviewableCases cases;
    private final ReviewDrafts drafts;
    private final DriftReviews reviews;
    private final KeepReview keeping;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    WriteReview(
            OpenSession open,
            ReviewableCases cases,
            ReviewDrafts drafts,
            DriftReviews reviews,
            KeepReview keeping,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.open = open;
        this.cases = cases;
        this.drafts = drafts;
        this.reviews = reviews;
        this.keeping = keeping;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    ReviewDraftView begin(UUID sessionId, NewDraft asked) {
        GroupSupervision session = open.held(sessionId);
        StandingCase reviewed = cases.in(session, asked.caseId(), open.day(session));
        if (reviews.exists(sessionId, asked.caseId())) {
            throw Problem.conflict(
                    "already-reviewed", "The case has a drift review of this group supervision already.");
        }
        var draft = new ReviewDraft(
                Ids.next(),
                sessionId,
                session.podId(),
                reviewed.caseId(),
                reviewed.childId(),
                ReviewContent.EMPTY,
                caller.workerId().orElse(null),
                now(),
                0);
        drafts.begin(draft);
        audit.wrote("BEGIN_REVIEW_DRAFT", "case", draft.caseId());
        return ReviewDraftView.of(draft, clock.getZone());
    }

    ReviewDraftView read(UUID id) {
        ReviewDraft draft = drafts.find(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireVisible(draft.podId(), WHAT);
        restricted.requireOpen(draft.caseId(), WHAT);
        audit.read("case", draft.caseId());
        return ReviewDraftView.of(draft, clock.getZone());
    }

    ReviewDraftView save(UUID id, ReviewContent content, LongConsumer seenVersion) {
        ReviewDraft before = locked(id, seenVersion);
        Rules.require(ReviewRules.draft(content.said()));
        var saved = new ReviewDraft(
                id,
                before.sessionId(),
                before.podId(),
                before.caseId(),
                before.childId(),
                content,
                caller.workerId().orElse(null),
                now(),
                before.version() + 1);
        drafts.save(saved);
        audit.wrote("SAVE_REVIEW_DRAFT", "case", saved.caseId());
        return ReviewDraftView.of(saved, clock.getZone());
    }

    DriftReviewView complete(UUID id, Completion completion, LongConsumer seenVersion) {
        ReviewDraft draft = locked(id, seenVersion);
        GroupSupervision session = open.held(draft.sessionId());
        StandingCase reviewed = cases.in(session, draft.caseId(), open.day(session));
        DriftReviewView review = keeping.of(id, session, reviewed, draft.content(), completion.workerMatters());
        drafts.drop(id);
        return review;
    }

    void drop(UUID id, LongConsumer seenVersion) {
        ReviewDraft draft = locked(id, seenVersion);
        drafts.drop(id);
        audit.wrote("DROP_REVIEW_DRAFT", "case", draft.caseId());
    }

    private ReviewDraft locked(UUID id, LongConsumer seenVersion) {
        ReviewDraft seen = drafts.find(id).orElseThrow(() -> gone(id));
        access.requireLead(seen.podId(), WHAT);
        restricted.requireOpen(seen.caseId(), WHAT);
        // the session first, as closing does, then the draft: nobody waits for each other
        open.held(seen.sessionId());
        ReviewDraft draft = drafts.lock(id).orElseThrow(() -> gone(id));
        seenVersion.accept(draft.version());
        return draft;
    }

    /** Somebody was faster, for whom the review may be seen; else there is no such draft. */
    private Problem gone(UUID id) {
        DriftReview complete = reviews.findByIdOptional(id).orElseThrow(() -> Problem.notFound(WHAT));
        access.requireLead(complete.podId, WHAT);
        restricted.requireOpen(complete.caseId, WHAT);
        return Problem.conflict("review-complete", "The review is complete: amend it.");
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
