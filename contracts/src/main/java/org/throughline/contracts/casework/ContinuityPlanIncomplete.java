package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The day comes near, and cases of the plan still have no successor.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param neededFrom first day without the worker
 * @param caseIds the cases without a successor
 */
public record ContinuityPlanIncomplete(UUID planId, UUID workerId, LocalDate neededFrom, List<UUID> caseIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-incomplete.v1";

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
