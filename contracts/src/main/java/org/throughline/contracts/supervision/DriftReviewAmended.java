package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.AmendmentReason;
import org.throughline.contracts.codes.Finding;

/**
 * A drift review that was complete reads otherwise now.
 *
 * @param reviewId the drift review
 * @param podId the pod that made it
 * @param caseId the case
 * @param childId the child; also the key
 * @param reviewedOn the day of the discussion
 * @param version how often it was amended
 * @param finding what was found
 * @param decisionIds the decisions taken, as they stand now
 * @param nextReviewDue the date by which group supervision must discuss the case again
 * @param reason why
 */
public record DriftReviewAmended(
        UUID reviewId,
        UUID podId,
        UUID caseId,
        UUID childId,
        LocalDate reviewedOn,
        int version,
        Finding finding,
        List<UUID> decisionIds,
        LocalDate nextReviewDue,
        AmendmentReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.drift-review-amended.v1";

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
