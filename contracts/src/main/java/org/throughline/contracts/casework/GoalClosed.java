package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.GoalOutcome;

/**
 * A change goal was achieved, or it was not.
 *
 * @param goalId the goal
 * @param caseId the case
 * @param childId the child; also the key
 * @param closedOn the day
 * @param outcome how it ended
 * @param consequenceFollowed whether the agreed consequence followed; false for an achieved goal
 */
public record GoalClosed(
        UUID goalId, UUID caseId, UUID childId, LocalDate closedOn, GoalOutcome outcome, boolean consequenceFollowed)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.goal-closed.v1";

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
