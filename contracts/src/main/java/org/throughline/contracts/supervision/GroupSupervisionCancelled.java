package org.throughline.contracts.supervision;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SessionChangeReason;

/**
 * A planned group supervision will not take place.
 *
 * @param sessionId the session
 * @param podId the pod; also the key
 * @param startsAt when it was planned
 * @param reason why
 * @param carriedOverCaseIds the cases on its agenda
 */
public record GroupSupervisionCancelled(
        UUID sessionId, UUID podId, OffsetDateTime startsAt, SessionChangeReason reason, List<UUID> carriedOverCaseIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-cancelled.v1";

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
