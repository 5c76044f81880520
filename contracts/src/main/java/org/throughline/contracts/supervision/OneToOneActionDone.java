package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * What was agreed in a one-to-one supervision is done.
 *
 * @param actionId what was agreed
 * @param oneToOneId the one-to-one supervision
 * @param workerId the worker who is supervised; also the key
 * @param doneOn the day
 */
public record OneToOneActionDone(UUID actionId, UUID oneToOneId, UUID workerId, LocalDate doneOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.one-to-one-action-done.v1";

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
        return actionId;
    }
}
