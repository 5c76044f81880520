package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A legal hold of a child's record ended: the rules of retention decide again.
 *
 * @param holdId the hold
 * @param childId the child; also the key
 * @param liftedOn the day it ended
 */
public record LegalHoldLifted(UUID holdId, UUID childId, LocalDate liftedOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.legal-hold-lifted.v1";

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
        return holdId;
    }
}
