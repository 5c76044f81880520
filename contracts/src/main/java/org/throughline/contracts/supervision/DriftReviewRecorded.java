package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Finding;

/**
 * Group supervision looked at a case.
 *
 * @param reviewId the drift review
 * @param sessionId the group supervision
 * @param podId the pod
 * @param caseId the case
 * @param childId the child; also the key
 * @param reviewedOn the day of the discussion
 * @param finding what was found
 * @param decisionIds the decisions taken
 * @param actions what was agreed, by whom, until when
 * @param nextReviewDue the date by which group supervision must discuss the case again
 */
public record DriftReviewRecorded(
        UUID reviewId,
        UUID sessionId,
        UUID podId,
        UUID caseId,
        UUID childId,
        LocalDate reviewedOn,
        Finding finding,
        List<UUID> decisionIds,
        List<AgreedAction> actions,
        LocalDate nextReviewDue)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.drift-review-recorded.v1";

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
