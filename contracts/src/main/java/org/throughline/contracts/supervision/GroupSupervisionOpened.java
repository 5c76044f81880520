package org.throughline.contracts.supervision;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A group supervision begins, with enough of the pod present.
 *
 * @param sessionId the session
 * @param podId the pod; also the key
 * @param openedAt when
 * @param leaderId the worker who leads it
 * @param deputy whether a deputy leads it, since no pod manager is there
 */
public record GroupSupervisionOpened(UUID sessionId, UUID podId, OffsetDateTime openedAt, UUID leaderId, boolean deputy)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-opened.v1";

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
