package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A court gave care proceedings more time.
 *
 * @param proceedingsId the proceedings
 * @param caseId the case
 * @param childId the child; also the key
 * @param orderedOn the day of the order
 * @param weeks how many weeks were added, at most 8
 */
public record ProceedingsExtended(UUID proceedingsId, UUID caseId, UUID childId, LocalDate orderedOn, int weeks)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.proceedings-extended.v1";

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
        return proceedingsId;
    }
}
