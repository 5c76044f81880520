package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * A child came to a home for good, by the route of the plan.
 *
 * @param planId the plan
 * @param caseId the case
 * @param childId the child; also the key
 * @param route the route
 * @param achievedOn the day
 */
public record PermanencePlanAchieved(
        UUID planId, UUID caseId, UUID childId, PermanenceRoute route, LocalDate achievedOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.permanence-plan-achieved.v1";

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
