package org.throughline.supervision.driftreview;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.supervision.DriftReviewRecorded;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.carryover.CarriedOverCases;
import org.throughline.supervision.driftreview.rule.ReviewRules;
import org.throughline.supervision.groupsupervision.GroupSupervision;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.StandingCase;
import org.throughline.supervision.workermatter.NewWorkerMatter;
import org.throughline.supervision.workermatter.WriteWorkerMatters;

/** Keeps a complete review: the child's record, what follows from it, and apart from it what belongs to a worker. */
@ApplicationScoped
class KeepReview {

    private final DriftReviews reviews;
    private final CaseActions actions;
    private final CarriedOverCases carriedOver;
    private final WriteWorkerMatters matters;
    private final ReviewDueRule reviewDue;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    KeepReview(
            DriftReviews reviews,
            CaseActions actions,
            CarriedOverCases carriedOver,
            WriteWorkerMatters matters,
            ReviewDueRule reviewDue,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.actions = actions;
        this.carriedOver = carriedOver;
        this.matters = matters;
        this.reviewDue = reviewDue;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps it in the caller's transaction; the database refuses a second one of the case in the session. */
    @Transactional(Transactional.TxType.MANDATORY)
    DriftReviewView of(
            UUID id,
            GroupSupervision session,
            StandingCase reviewed,
            ReviewContent said,
            List<NewWorkerMatter> ofWorkers) {
        LocalDate day = session.day(clock.getZone());
        Rules.require(ReviewRules.complete(said.said(), day));
        var review = new DriftReview(id, session, reviewed, day);
        review.found(said);
        review.recorded(caller.workerId().orElse(null), clock.instant().truncatedTo(ChronoUnit.MICROS));
        review.nextBy(reviewDue.of(reviewed.afterReview(day, said.finding())));
        reviews.persistAndFlush(review);
        List<DomainEvent> followed = settleEarlier(review, said.actionsDone());
        List<Decision> decisions = IntStream.range(0, said.decisions().size())
                .mapToObj(i -> new Decision(review.id, i + 1, said.decisions().get(i)))
                .toList();
        List<CaseAction> agreed = IntStream.range(0, said.actions().size())
                .mapToObj(i -> new CaseAction(review, i + 1, said.actions().get(i)))
                .toList();
        reviews.keep(decisions);
        actions.keep(agreed);
        carriedOver.discussed(review.caseId);
        audit.wrote("RECORD_DRIFT_REVIEW", "drift-review", review.id);
        outbox.append(Stream.concat(Stream.of(recorded(review, decisions, agreed)), followed.stream())
                .toList());
        matters.of(session, ofWorkers);
        return DriftReviewView.of(review, reviews.partsOf(review), clock.getZone());
    }

    /** What earlier reviews agreed is done now, or carried over. */
    private List<DomainEvent> settleEarlier(DriftReview review, Set<UUID> done) {
        List<CaseAction> open = actions.lockOpenOf(review.caseId);
        if (!open.stream().map(action -> action.id).collect(Collectors.toSet()).containsAll(done)) {
            throw Problem.unprocessable("action-not-open", "Only open actions of this case can be found done.")
                    .at("/actionsDone", "not all are open actions of this case");
        }
        Set<UUID> earlier = actions.openFromEarlier(review).stream()
                .map(action -> action.id)
                .collect(Collectors.toSet());
        List<DomainEvent> followed = open.stream()
                .filter(action -> done.contains(action.id) || earlier.contains(action.id))
                .map(action -> done.contains(action.id)
                        ? (DomainEvent) action.done(review.reviewedOn, review.recordedBy)
                        : action.carriedOver())
                .toList();
        actions.flush();
        return followed;
    }

    private static DriftReviewRecorded recorded(DriftReview review, List<Decision> decisions, List<CaseAction> agreed) {
        return new DriftReviewRecorded(
                review.id,
                review.sessionId,
                review.podId,
                review.caseId,
                review.childId,
                review.reviewedOn,
                review.finding,
                decisions.stream().map(decision -> decision.id).toList(),
                agreed.stream().map(CaseAction::agreed).toList(),
                review.dueOn);
    }
}
