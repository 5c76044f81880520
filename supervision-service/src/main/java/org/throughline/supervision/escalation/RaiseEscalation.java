package org.throughline.supervision.escalation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.contracts.supervision.EscalationRaised;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.pod.PodAccess;
import org.throughline.supervision.reviewedcase.RestrictedRecords;

/** A pod asks the leadership pod, and asks no longer. */
@ApplicationScoped
@Transactional
class RaiseEscalation {

    private final Escalations escalations;
    private final PodAccess access;
    private final RestrictedRecords restricted;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    RaiseEscalation(
            Escalations escalations,
            PodAccess access,
            RestrictedRecords restricted,
            Caller caller,
            Audit audit,
            Outbox outbox,
            Clock clock) {
        this.escalations = escalations;
        this.access = access;
        this.restricted = restricted;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Asks what a review agreed to ask; the database refuses to ask the same twice while it waits. */
    EscalationView of(UUID reviewId, NewEscalation said) {
        AskingReview review = escalations.reviewOf(reviewId).orElseThrow(() -> Problem.notFound("drift-review"));
        access.requireLead(review.podId(), "drift-review");
        restricted.requireOpen(review.caseId(), "drift-review");
        LocalDate today = LocalDate.now(clock);
        if (said.neededBy().isBefore(today)) {
            throw Problem.unprocessable("escalation-needed-in-the-past", "An answer is needed today or later.")
                    .at("/neededBy", "has passed");
        }
        var raised = new Escalation(review, said, caller.workerId().orElse(null), today);
        escalations.persistAndFlush(raised);
        audit.wrote("RAISE_ESCALATION", "case", raised.caseId);
        outbox.append(new EscalationRaised(
                raised.id,
                raised.reviewId,
                raised.caseId,
                raised.childId,
                raised.podId,
                raised.asked,
                raised.raisedOn,
                raised.neededBy));
        return EscalationView.of(raised);
    }

    EscalationView withdraw(UUID id, LongConsumer seenVersion) {
        Escalation one = escalations.lock(id).orElseThrow(() -> Problem.notFound("escalation"));
        access.requireLead(one.podId, "escalation");
        restricted.requireOpen(one.caseId, "escalation");
        seenVersion.accept(one.version);
        one.requireOpen();
        outbox.append(one.withdrawn(LocalDate.now(clock)));
        escalations.flush();
        audit.wrote("WITHDRAW_ESCALATION", "case", one.caseId);
        return EscalationView.of(one);
    }
}
