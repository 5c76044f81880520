package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Care proceedings about a child were issued.
 *
 * @param proceedingsId the proceedings
 * @param caseId the case
 * @param childId the child; also the key
 * @param issuedOn the day of issue
 */
public record ProceedingsIssued(UUID proceedingsId, UUID caseId, UUID childId, LocalDate issuedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.proceedings-issued.v1";

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
