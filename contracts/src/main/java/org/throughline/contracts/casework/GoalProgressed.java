package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ScoredBy;

/**
 * Somebody said where a change goal stands.
 *
 * @param goalId the goal
 * @param caseId the case
 * @param childId the child; also the key
 * @param scoredOn the day
 * @param scoredBy whose view it is
 * @param score where things stand, 0 to 10
 */
public record GoalProgressed(UUID goalId, UUID caseId, UUID childId, LocalDate scoredOn, ScoredBy scoredBy, int score)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.goal-progressed.v1";

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
