package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A restriction of a child's record ended: role and relationship decide again.
 *
 * @param restrictionId the restriction
 * @param childId the child; also the key
 * @param liftedOn the day it ended
 */
public record RestrictionLifted(UUID restrictionId, UUID childId, LocalDate liftedOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.restriction-lifted.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return childId;
    }

    @Override
    public UUID subject() {
        return restrictionId;
    }
}
