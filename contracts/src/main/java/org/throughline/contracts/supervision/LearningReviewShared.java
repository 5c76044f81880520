package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * What a pod learned is there for everybody to read.
 *
 * @param learningReviewId the learning review
 * @param podId the pod; also the key
 * @param sharedOn the day
 */
public record LearningReviewShared(UUID learningReviewId, UUID podId, LocalDate sharedOn) implements DomainEvent {

    public static final String TYPE = "throughline.supervision.learning-review-shared.v1";

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
