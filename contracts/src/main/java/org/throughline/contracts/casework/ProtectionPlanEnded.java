package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child has no child protection plan any more.
 *
 * @param planId the plan
 * @param caseId the case
 * @param childId the child; also the key
 * @param endedOn last day
 */
public record ProtectionPlanEnded(UUID planId, UUID caseId, UUID childId, LocalDate endedOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.protection-plan-ended.v1";

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
        return planId;
    }
}
