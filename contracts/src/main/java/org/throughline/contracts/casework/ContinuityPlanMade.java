package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ContinuityCause;

/**
 * A worker will not be there any more, and each of their children needs somebody.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param cause why the worker is not there
 * @param neededFrom first day without the worker
 * @param caseIds the cases that need a successor
 */
public record ContinuityPlanMade(
        UUID planId, UUID workerId, ContinuityCause cause, LocalDate neededFrom, List<UUID> caseIds)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-made.v1";

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
