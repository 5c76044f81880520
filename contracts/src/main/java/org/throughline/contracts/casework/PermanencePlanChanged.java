package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * Another permanence plan took the place of a child's plan.
 *
 * @param planId the plan that holds now
 * @param previousPlanId the plan before
 * @param caseId the case
 * @param childId the child; also the key
 * @param previousRoute the route before
 * @param route the route now
 * @param parallelRoute the route that is prepared beside it; null where there is none
 * @param authority under whose authority it was agreed
 * @param agreedOn the day it was agreed
 * @param aimedFor the day by which it shall be achieved
 */
public record PermanencePlanChanged(
        UUID planId,
        UUID previousPlanId,
        UUID caseId,
        UUID childId,
        PermanenceRoute previousRoute,
        PermanenceRoute route,
        PermanenceRoute parallelRoute,
        DecisionAuthority authority,
        LocalDate agreedOn,
        LocalDate aimedFor)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.permanence-plan-changed.v1";

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
