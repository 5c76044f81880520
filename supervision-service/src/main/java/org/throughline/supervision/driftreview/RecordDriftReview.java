package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.carryover.CarriedOverCases;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.groupsupervision.GroupSupervisions;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Keeps what a group supervision found about a case, and says when it must look again. */
@ApplicationScoped
class RecordDriftReview {

    private final GroupSupervisions sessions;
    private final StandingCases cases;
    private final DriftReviews reviews;
    private final CarriedOverCases carriedOver;
    private final ReviewDueRule reviewDue;
    private final PodAccess access;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RecordDriftReview(
            GroupSupervisions sessions,
            StandingCases cases,
            DriftReviews reviews,
            CarriedOverCases carriedOver,
            ReviewDueRule reviewDue,
            PodAccess access,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.sessions = sessions;
        this.cases = cases;
        this.reviews = reviews;
        this.carriedOver = carriedOver;
        this.reviewDue = reviewDue;
        this.access = access;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Records the review of one open case of the session's pod; the database refuses a second one in the same session. */
    @Transactional
    DriftReviewView in(UUID sessionId, NewDriftReview said) {
        // held, so that the session cannot be closed between this check and the commit
        GroupSupervision session = sessions.hold(sessionId).orElseThrow(() -> Problem.notFound("group-supervision"));
        access.requireLead(session.podId(), "group-supervision");
        session.requireOpen();
        session.requireBegun(LocalDate.now(clock), clock.getZone());
        LocalDate day = session.day(clock.getZone());
        StandingCase reviewed = cases.openInPod(said.caseId(), session.podId(), day)
                .orElseThrow(() -> Problem.unprocessable("case-not-open-in-pod", "The pod has no such open case.")
                        .at("/caseId", "not an open case of this pod"));
        ReviewRules.require(said, day);

        var review = new DriftReview(session, reviewed, day, clock.instant().truncatedTo(ChronoUnit.MICROS));
        review.found(said);
        review.nextBy(reviewDue.of(reviewed.afterReview(day, said.finding())));
        return keep(review, said);
    }

    private DriftReviewView keep(DriftReview review, NewDriftReview said) {
        reviews.persistAndFlush(review);
        List<Decision> decisions = IntStream.range(0, said.decisions().size())
                .mapToObj(i -> new Decision(review.id, i + 1, said.decisions().get(i)))
                .toList();
        List<CaseAction> actions = IntStream.range(0, said.actions().size())
                .mapToObj(i -> new CaseAction(review, i + 1, said.actions().get(i)))
                .toList();
        if (reviews.done(review.caseId, said.actionsDone(), review.reviewedOn)
                < said.actionsDone().size()) {
            throw Problem.unprocessable("action-not-open", "Only open actions of this case can be found done.")
                    .at("/actionsDone", "not all are open actions of this case");
        }
        reviews.keep(decisions, actions);
        carriedOver.discussed(review.caseId);
        audit.wrote("RECORD_DRIFT_REVIEW", "drift-review", review.id);
        outbox.append(recorded(review, decisions, actions));
        return DriftReviewView.of(review, decisions, actions, reviews.openFromEarlier(review), clock.getZone());
    }

    private static DriftReviewRecorded recorded(
            DriftReview review, List<Decision> decisions, List<CaseAction> actions) {
        return new DriftReviewRecorded(
                review.id,
                review.sessionId,
                review.podId,
                review.caseId,
                review.childId,
                review.reviewedOn,
                review.finding,
                decisions.stream().map(decision -> decision.id).toList(),
                actions.stream().map(CaseAction::agreed).toList(),
                review.dueOn);
    }
}
