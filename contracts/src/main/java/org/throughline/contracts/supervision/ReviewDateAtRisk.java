package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.SlipCause;

/**
 * A review-due date will not be met as things stand; told once for a case and a date.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that cannot meet it
 * @param reviewDue the date
 * @param discussedOn the day on which it is planned instead; null where there is none yet
 * @param cause why
 */
public record ReviewDateAtRisk(
        UUID caseId, UUID childId, UUID podId, LocalDate reviewDue, LocalDate discussedOn, SlipCause cause)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.review-date-at-risk.v1";

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
        return caseId;
    }
}
