package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.AbuseCategory;

/**
 * A child has a child protection plan.
 *
 * @param planId the plan
 * @param caseId the case
 * @param childId the child; also the key
 * @param from first day
 * @param category the category of abuse
 */
public record ProtectionPlanBegan(UUID planId, UUID caseId, UUID childId, LocalDate from, AbuseCategory category)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.protection-plan-began.v1";

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
