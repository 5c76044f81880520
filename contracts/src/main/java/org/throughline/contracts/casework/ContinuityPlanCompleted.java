package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Every case of the plan has somebody from that day on.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param neededFrom first day without the worker
 * @param heldByManager for how many cases nobody was named, so that the pod manager holds them
 */
public record ContinuityPlanCompleted(UUID planId, UUID workerId, LocalDate neededFrom, int heldByManager)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-completed.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return workerId;
    }

    @Override
    public UUID subject() {
        return planId;
    }
}
