package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The day to review a restriction passed, and nobody has reviewed it.
 *
 * @param restrictionId the restriction
 * @param childId the child; also the key
 * @param reviewOn the day by which it had to be reviewed
 */
public record RestrictionReviewOverdue(UUID restrictionId, UUID childId, LocalDate reviewOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.restriction-review-overdue.v1";

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
