package org.throughline.supervision.driftreview;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.throughline.contracts.codes.AmendmentReason;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.supervision.DriftReviewAmended;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.driftreview.rule.ReviewRules;
import org.throughline.supervision.driftreview.rule.Said;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewdue.ReviewDue;
import org.throughline.supervision.reviewdue.ReviewDueRule;
import org.throughline.supervision.reviewedcase.RestrictedRecords;
import org.throughline.supervision.reviewedcase.StandingCases;

/** Lets a complete review read otherwise; what it said before stays readable, with the reason. */
@ApplicationScoped
@Transactional
class AmendReview {

    private final DriftReviews reviews;
    private final CaseActions actions;
    private final StandingCases cases;
    private final ReviewDueRule reviewDue;
    private final ObjectMapper json;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    AmendReview(
            DriftReviews reviews,
            CaseActions actions,
            StandingCases cases,
            ReviewDueRule reviewDue,
            ObjectMapper json,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.reviews = reviews;
        this.actions = actions;
        this.cases = cases;
        this.reviewDue = reviewDue;
        this.json = json;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    DriftReviewView of(UUID id, Amendment asked, LongConsumer seenVersion) {
        DriftReview review = reviews.lock(id).orElseThrow(() -> Problem.notFound("drift-review"));
        access.requireLead(review.podId, "drift-review");
        restricted.requireOpen(review.caseId, "drift-review");
        seenVersion.accept(review.version);
        ReviewContent content = asked.content();
        require(review, content);
        Optional<ReviewDue> due = nextDue(review, content.finding());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        reviews.keepVersion(review, asItReads(review), asked, caller.workerId().orElse(null), now);
        List<CaseAction> added = newActions(review, content);
        actions.keep(added);
        decide(review, content.decisions());
        review.found(content);
        due.ifPresent(review::nextBy);
        review.amendedAt = now;
        reviews.flush();
        audit.wrote("AMEND_DRIFT_REVIEW", "drift-review", id);
        outbox.append(amended(review, asked.reason()));
        return DriftReviewView.of(review, reviews.partsOf(review), clock.getZone());
    }

    private void require(DriftReview review, ReviewContent content) {
        List<LocalDate> agreed =
                actions.of(review.id).stream().map(action -> action.dueOn).toList();
        Said said = content.said();
        List<LocalDate> all =
                Stream.concat(said.actionsDue().stream(), agreed.stream()).toList();
        Rules.require(
                ReviewRules.complete(
                        new Said(said.childExperience(), said.finding(), said.evidence(), all), review.reviewedOn),
                "/content");
        if (!content.actionsDone().isEmpty()) {
            throw Problem.unprocessable(
                            "action-not-open", "An amendment finds nothing done: say so of the action itself.")
                    .at("/content/actionsDone", "stays empty");
        }
    }

    private List<CaseAction> newActions(DriftReview review, ReviewContent content) {
        int last = actions.lastPosition(review.id);
        return IntStream.range(0, content.actions().size())
                .mapToObj(i ->
                        new CaseAction(review, last + i + 1, content.actions().get(i)))
                .toList();
    }

    /** A decision that stays as it was keeps its id; one that is gone or worded anew is withdrawn. */
    private void decide(DriftReview review, List<NewDecision> wanted) {
        List<Decision> before = reviews.decisionsOf(review.id);
        Set<NewDecision> kept = before.stream().map(Decision::said).collect(Collectors.toSet());
        before.stream()
                .filter(decision -> !wanted.contains(decision.said()))
                .forEach(decision -> decision.withdrawn = true);
        List<NewDecision> added =
                wanted.stream().distinct().filter(said -> !kept.contains(said)).toList();
        int last = reviews.lastPosition(review.id);
        reviews.keep(IntStream.range(0, added.size())
                .mapToObj(i -> new Decision(review.id, last + i + 1, added.get(i)))
                .toList());
    }

    /** The next date follows the finding as it reads now, as long as the case is open and this is its last review. */
    private Optional<ReviewDue> nextDue(DriftReview review, Finding finding) {
        return cases.podOf(review.caseId)
                .flatMap(pod -> cases.openInPod(review.caseId, pod, LocalDate.now(clock)))
                .map(standing -> reviewDue.of(standing.afterReview(review.reviewedOn, finding)));
    }

    private String asItReads(DriftReview review) {
        try {
            return json.writeValueAsString(DriftReviewView.of(review, reviews.partsOf(review), clock.getZone()));
        } catch (JsonProcessingException notOurs) {
            throw new IllegalStateException("a review that cannot be kept");
        }
    }

    private DriftReviewAmended amended(DriftReview review, AmendmentReason reason) {
        return new DriftReviewAmended(
                review.id,
                review.podId,
                review.caseId,
                review.childId,
                review.reviewedOn,
                Math.toIntExact(review.version),
                review.finding,
                reviews.decisionsOf(review.id).stream()
                        .map(decision -> decision.id)
                        .toList(),
                review.dueOn,
                reason);
    }
}
