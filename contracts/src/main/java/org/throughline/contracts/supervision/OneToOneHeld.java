package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker and who manages them met for one-to-one supervision.
 *
 * @param oneToOneId the one-to-one supervision
 * @param workerId the worker who is supervised; also the key
 * @param supervisorId who supervises
 * @param heldOn the day
 * @param nextDue the day by which they meet again
 */
public record OneToOneHeld(UUID oneToOneId, UUID workerId, UUID supervisorId, LocalDate heldOn, LocalDate nextDue)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.one-to-one-held.v1";

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
        return oneToOneId;
    }
}
