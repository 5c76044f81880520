package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SystemFactor;

/**
 * A pod looked at what happened and what made it likely.
 *
 * @param learningReviewId the learning review
 * @param podId the pod; also the key
 * @param heldOn the day
 * @param factors what in the system made it likely
 */
public record LearningReviewHeld(UUID learningReviewId, UUID podId, LocalDate heldOn, List<SystemFactor> factors)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.learning-review-held.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return podId;
    }

    @Override
    public UUID subject() {
        return learningReviewId;
    }
}
