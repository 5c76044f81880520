package org.throughline.contracts.supervision;

import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A session of the leadership pod has what a pod asks on its agenda.
 *
 * @param escalationId the escalation
 * @param caseId the case
 * @param childId the child; also the key
 * @param sessionId the session of the leadership pod
 */
public record EscalationTaken(UUID escalationId, UUID caseId, UUID childId, UUID sessionId) implements DomainEvent {

    public static final String TYPE = "throughline.supervision.escalation-taken.v1";

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
