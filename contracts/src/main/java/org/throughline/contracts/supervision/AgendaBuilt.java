package org.throughline.contracts.supervision;

import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The cases that a group supervision will discuss, in order.
 *
 * @param sessionId the session
 * @param podId the pod
 * @param caseIds the cases, first to be discussed first
 */
public record AgendaBuilt(UUID sessionId, UUID podId, List<UUID> caseIds) implements DomainEvent {

    public static final String TYPE = "throughline.supervision.agenda-built.v1";

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
