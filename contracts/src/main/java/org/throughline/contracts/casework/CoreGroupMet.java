package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The core group of a child protection plan met.
 *
 * @param coreGroupId the meeting
 * @param caseId the case
 * @param childId the child; also the key
 * @param planId the child protection plan
 * @param metOn its day
 */
public record CoreGroupMet(UUID coreGroupId, UUID caseId, UUID childId, UUID planId, LocalDate metOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.core-group-met.v1";

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
        return coreGroupId;
    }
}
