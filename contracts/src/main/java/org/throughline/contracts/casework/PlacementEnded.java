package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A looked-after child has left a place to live.
 *
 * @param placementId the placement
 * @param timeInCareId the time in care
 * @param caseId the case
 * @param childId the child; also the key
 * @param endedOn the first day no longer there
 */
public record PlacementEnded(UUID placementId, UUID timeInCareId, UUID caseId, UUID childId, LocalDate endedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.placement-ended.v1";

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
