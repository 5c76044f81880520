package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Successors are named for some cases or all: a change of keyworker is planned for each.
 *
 * @param planId the plan
 * @param workerId the worker whose children it is for; also the key
 * @param neededFrom first day without the worker
 * @param caseIds the cases that have a successor now
 * @param remaining how many cases of the plan still need one
 */
public record ContinuityPlanAccepted(
        UUID planId, UUID workerId, LocalDate neededFrom, List<UUID> caseIds, int remaining) implements DomainEvent {

    public static final String TYPE = "throughline.case.continuity-plan-accepted.v1";

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
