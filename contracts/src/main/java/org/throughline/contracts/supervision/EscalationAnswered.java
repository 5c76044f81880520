package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.EscalationAnswer;
import org.throughline.contracts.codes.EscalationAsk;

/**
 * The leadership pod answers what a pod asked.
 *
 * @param escalationId the escalation
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that asks
 * @param sessionId the session of the leadership pod
 * @param asked what was asked
 * @param answer the answer
 * @param answeredOn the day
 */
public record EscalationAnswered(
        UUID escalationId,
        UUID caseId,
        UUID childId,
        UUID podId,
        UUID sessionId,
        EscalationAsk asked,
        EscalationAnswer answer,
        LocalDate answeredOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.escalation-answered.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return escalationId;
    }
}
