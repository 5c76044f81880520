package org.throughline.contracts.supervision;

import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ReopeningReason;

/**
 * A group supervision that was closed takes drift reviews again.
 *
 * @param sessionId the session
 * @param podId the pod; also the key
 * @param reason why
 */
public record GroupSupervisionReopened(UUID sessionId, UUID podId, ReopeningReason reason) implements DomainEvent {

    public static final String TYPE = "throughline.supervision.group-supervision-reopened.v1";

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
