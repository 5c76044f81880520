package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child's record must be kept, whatever the rules of retention say.
 *
 * @param holdId the hold
 * @param childId the child; also the key
 * @param heldOn since when
 */
public record LegalHoldPlaced(UUID holdId, UUID childId, LocalDate heldOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.legal-hold-placed.v1";

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
