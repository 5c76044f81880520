package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PlacementKind;

/**
 * A looked-after child has come to a place to live.
 *
 * @param placementId the placement
 * @param timeInCareId the time in care
 * @param caseId the case
 * @param childId the child; also the key
 * @param startedOn the first day
 * @param kind what kind of place
 * @param lasting whether it is meant to last until the child is 18
 */
public record PlacementBegan(
        UUID placementId,
        UUID timeInCareId,
        UUID caseId,
        UUID childId,
        LocalDate startedOn,
        PlacementKind kind,
        boolean lasting)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.placement-began.v1";

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
        return placementId;
    }
}
