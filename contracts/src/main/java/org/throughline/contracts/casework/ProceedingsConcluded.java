package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ProceedingsOutcome;

/**
 * Care proceedings about a child ended.
 *
 * @param proceedingsId the proceedings
 * @param caseId the case
 * @param childId the child; also the key
 * @param concludedOn the last day
 * @param outcome how they ended
 */
public record ProceedingsConcluded(
        UUID proceedingsId, UUID caseId, UUID childId, LocalDate concludedOn, ProceedingsOutcome outcome)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.proceedings-concluded.v1";

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
