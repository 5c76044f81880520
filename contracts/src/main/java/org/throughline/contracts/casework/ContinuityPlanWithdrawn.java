package org.throughline.contracts.casework;

import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ContinuityCause;

/**
 * The worker stays: no child needs another keyworker for this reason.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param cause why the worker is not there
 */
public record ContinuityPlanWithdrawn(UUID planId, UUID workerId, ContinuityCause cause) implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-withdrawn.v1";

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
