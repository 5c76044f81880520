package org.throughline.contracts.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A pod will meet for group supervision.
 *
 * @param sessionId the session
 * @param podId the pod
 * @param startsAt when
 * @param minutes how long
 */
public record GroupSupervisionScheduled(UUID sessionId, UUID podId, OffsetDateTime startsAt, int minutes)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-scheduled.v1";

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
