package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A group supervision wrote something into the record of a worker.
 *
 * @param matterId the matter
 * @param workerId the worker whose record it is in; also the key
 * @param sessionId the group supervision
 * @param writtenOn the day
 */
public record WorkerMatterWritten(UUID matterId, UUID workerId, UUID sessionId, LocalDate writtenOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.worker-matter-written.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return workerId;
    }

    @Override
    public UUID subject() {
        return matterId;
    }
}
