package org.throughline.contracts.supervision;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A group supervision is over.
 *
 * @param sessionId the session
 * @param podId the pod
 * @param reviewedCaseIds the cases that were discussed
 * @param carriedOverCaseIds the cases on the agenda that were not discussed
 * @param attendedBy the workers who were there; null where attendance was not recorded
 */
public record GroupSupervisionClosed(
        UUID sessionId, UUID podId, List<UUID> reviewedCaseIds, List<UUID> carriedOverCaseIds, List<UUID> attendedBy)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-closed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return podId;
    }

    @Override
    public UUID subject() {
        return sessionId;
    }
}
