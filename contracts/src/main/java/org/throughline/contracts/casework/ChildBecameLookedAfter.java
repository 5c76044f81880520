package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.LegalStatus;

/**
 * A child is looked after by the council.
 *
 * @param timeInCareId the time in care
 * @param caseId the case
 * @param childId the child; also the key
 * @param startedOn the first day
 * @param legalStatus under which power, at first
 */
public record ChildBecameLookedAfter(
        UUID timeInCareId, UUID caseId, UUID childId, LocalDate startedOn, LegalStatus legalStatus)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.child-became-looked-after.v1";

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
