package org.throughline.supervision.escalation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.EscalationAnswer;
import org.throughline.contracts.codes.EscalationAsk;
import org.throughline.contracts.supervision.EscalationAnswered;
import org.throughline.contracts.supervision.EscalationTaken;
import org.throughline.contracts.supervision.EscalationWithdrawn;
import org.throughline.platform.id.Ids;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.escalation.rule.Waiting;

/** What a pod asks of the leadership pod for a child. */
@Entity
class Escalation {

    @Id
    UUID id;

    UUID reviewId;
    UUID caseId;
    UUID childId;
    UUID podId;

    @Enumerated(EnumType.STRING)
    EscalationAsk asked;

    String words;
    UUID raisedBy;
    LocalDate raisedOn;
    LocalDate neededBy;
    UUID sessionId;
    int timesDeferred;

    @Enumerated(EnumType.STRING)
    EscalationAnswer answer;

    String answerWords;
    UUID answeredBy;
    LocalDate answeredOn;
    LocalDate withdrawnOn;

    @Version
    long version;

    protected Escalation() {}

    Escalation(AskingReview review, NewEscalation said, UUID by, LocalDate on) {
        this.id = Ids.next();
        this.reviewId = review.id();
        this.caseId = review.caseId();
        this.childId = review.childId();
        this.podId = review.podId();
        this.asked = said.asked();
        this.words = said.words();
        this.neededBy = said.neededBy();
        this.raisedBy = by;
        this.raisedOn = on;
    }

    EscalationState state() {
        if (withdrawnOn != null) {
            return EscalationState.WITHDRAWN;
        }
        if (answeredOn != null) {
            return EscalationState.ANSWERED;
        }
        return sessionId == null ? EscalationState.WAITING : EscalationState.TAKEN;
    }

    Waiting waiting() {
        return new Waiting(id, neededBy, timesDeferred, raisedOn);
    }

    /** Passes while it has no answer and is asked: else 409. */
    void requireOpen() {
        if (answeredOn != null || withdrawnOn != null) {
            throw Problem.conflict("escalation-settled", "It has been answered, or is asked no longer.");
        }
    }

    EscalationAnswered answered(Answer said, UUID by, LocalDate on) {
        answer = said.answer();
        answerWords = said.words();
        answeredBy = by;
        answeredOn = on;
        return new EscalationAnswered(id, caseId, childId, podId, sessionId, asked, answer, on);
    }

    EscalationWithdrawn withdrawn(LocalDate on) {
        withdrawnOn = on;
        return new EscalationWithdrawn(id, caseId, childId, podId, on);
    }

    EscalationTaken taken(UUID session) {
        sessionId = session;
        return new EscalationTaken(id, caseId, childId, session);
    }

    /** The session gave no answer: it waits for the next. */
    void deferred() {
        sessionId = null;
        timesDeferred++;
    }
}
