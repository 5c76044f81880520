package org.throughline.contracts.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SessionChangeReason;

/**
 * A pod will meet at another time than planned.
 *
 * @param sessionId the session
 * @param podId the pod; also the key
 * @param previousStartsAt when it was planned before
 * @param startsAt when it takes place
 * @param minutes how long
 * @param reason why
 */
public record GroupSupervisionMoved(
        UUID sessionId,
        UUID podId,
        OffsetDateTime previousStartsAt,
        OffsetDateTime startsAt,
        int minutes,
        SessionChangeReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-moved.v1";

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
