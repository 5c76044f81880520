package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.DecisionAuthority;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * A child has a permanence plan.
 *
 * @param planId the plan
 * @param caseId the case
 * @param childId the child; also the key
 * @param route the route
 * @param parallelRoute the route that is prepared beside it; null where there is none
 * @param authority under whose authority it was agreed
 * @param agreedOn the day it was agreed
 * @param aimedFor the day by which it shall be achieved
 */
public record PermanencePlanAgreed(
        UUID planId,
        UUID caseId,
        UUID childId,
        PermanenceRoute route,
        PermanenceRoute parallelRoute,
        DecisionAuthority authority,
        LocalDate agreedOn,
        LocalDate aimedFor)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.permanence-plan-agreed.v1";

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
