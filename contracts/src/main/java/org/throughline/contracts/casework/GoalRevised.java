package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A change goal reads otherwise from now on; how it read before is kept.
 *
 * @param goalId the goal
 * @param caseId the case
 * @param childId the child; also the key
 * @param revisedOn the day
 * @param previousDueOn the last day for the change before
 * @param dueOn the last day for the change now
 */
public record GoalRevised(
        UUID goalId, UUID caseId, UUID childId, LocalDate revisedOn, LocalDate previousDueOn, LocalDate dueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.goal-revised.v1";

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
        return goalId;
    }
}
