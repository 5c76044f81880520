package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * It is agreed what needs to change, by when in the child's timescale.
 *
 * @param goalId the goal
 * @param caseId the case
 * @param childId the child; also the key
 * @param setOn the day it was agreed
 * @param dueOn the last day for the change
 * @param baseline where things stood on that day, 0 to 10
 */
public record GoalSet(UUID goalId, UUID caseId, UUID childId, LocalDate setOn, LocalDate dueOn, int baseline)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.goal-set.v1";

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
