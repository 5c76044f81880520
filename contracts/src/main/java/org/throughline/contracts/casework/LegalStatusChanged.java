package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.LegalStatus;

/**
 * A child is looked after under another power than before.
 *
 * @param timeInCareId the time in care
 * @param caseId the case
 * @param childId the child; also the key
 * @param from the first day of it
 * @param legalStatus the power
 */
public record LegalStatusChanged(UUID timeInCareId, UUID caseId, UUID childId, LocalDate from, LegalStatus legalStatus)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.legal-status-changed.v1";

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
        return timeInCareId;
    }
}
