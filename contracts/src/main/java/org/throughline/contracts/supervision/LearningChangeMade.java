package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * What a learning review said would change has changed.
 *
 * @param changeId the change
 * @param learningReviewId the learning review
 * @param podId the pod; also the key
 * @param madeOn the day
 */
public record LearningChangeMade(UUID changeId, UUID learningReviewId, UUID podId, LocalDate madeOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.learning-change-made.v1";

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
        return changeId;
    }
}
