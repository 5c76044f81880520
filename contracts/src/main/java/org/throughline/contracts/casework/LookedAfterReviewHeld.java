package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ReviewParticipation;

/**
 * The care plan of a looked-after child was reviewed.
 *
 * @param reviewId the review
 * @param caseId the case
 * @param childId the child; also the key
 * @param heldOn its day
 * @param participation how the child took part
 */
public record LookedAfterReviewHeld(
        UUID reviewId, UUID caseId, UUID childId, LocalDate heldOn, ReviewParticipation participation)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.looked-after-review-held.v1";

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
