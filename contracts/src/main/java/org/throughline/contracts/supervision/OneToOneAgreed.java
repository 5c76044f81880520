package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker agrees with what was written of a one-to-one supervision.
 *
 * @param oneToOneId the one-to-one supervision
 * @param workerId the worker who is supervised; also the key
 * @param agreedOn the day
 */
public record OneToOneAgreed(UUID oneToOneId, UUID workerId, LocalDate agreedOn) implements DomainEvent {

    public static final String TYPE = "throughline.supervision.one-to-one-agreed.v1";

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
