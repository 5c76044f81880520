package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The worker is there longer, or not as long, as was told before.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param previousNeededFrom the day as it was told before
 * @param neededFrom first day without the worker
 */
public record ContinuityPlanMoved(UUID planId, UUID workerId, LocalDate previousNeededFrom, LocalDate neededFrom)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-moved.v1";

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
