package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.CareEndReason;

/**
 * A child is no longer looked after by the council.
 *
 * @param timeInCareId the time in care
 * @param caseId the case
 * @param childId the child; also the key
 * @param endedOn the first day no longer looked after
 * @param reason why
 */
public record ChildCeasedToBeLookedAfter(
        UUID timeInCareId, UUID caseId, UUID childId, LocalDate endedOn, CareEndReason reason) implements DomainEvent {

    public static final String TYPE = "throughline.case.child-ceased-to-be-looked-after.v1";

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
