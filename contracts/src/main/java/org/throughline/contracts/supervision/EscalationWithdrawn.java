package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A pod no longer asks what it asked of the leadership pod.
 *
 * @param escalationId the escalation
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that asks
 * @param withdrawnOn the day
 */
public record EscalationWithdrawn(UUID escalationId, UUID caseId, UUID childId, UUID podId, LocalDate withdrawnOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.escalation-withdrawn.v1";

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
