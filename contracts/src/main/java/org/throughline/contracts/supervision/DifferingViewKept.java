package org.throughline.contracts.supervision;

import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Finding;

/**
 * Somebody who was there sees a case otherwise than its drift review.
 *
 * @param viewId the view
 * @param reviewId the drift review
 * @param caseId the case
 * @param childId the child; also the key
 * @param workerId who sees it so
 * @param finding what they would have found; null where they agree with the finding
 */
public record DifferingViewKept(UUID viewId, UUID reviewId, UUID caseId, UUID childId, UUID workerId, Finding finding)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.differing-view-kept.v1";

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
        return reviewId;
    }
}
