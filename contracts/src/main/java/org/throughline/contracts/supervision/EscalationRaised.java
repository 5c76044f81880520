package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.EscalationAsk;

/**
 * A pod asks something of the leadership pod for a child.
 *
 * @param escalationId the escalation
 * @param reviewId the drift review in which it was agreed
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that asks
 * @param asked what is asked
 * @param raisedOn the day
 * @param neededBy the day by which an answer is needed
 */
public record EscalationRaised(
        UUID escalationId,
        UUID reviewId,
        UUID caseId,
        UUID childId,
        UUID podId,
        EscalationAsk asked,
        LocalDate raisedOn,
        LocalDate neededBy)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.escalation-raised.v1";

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
