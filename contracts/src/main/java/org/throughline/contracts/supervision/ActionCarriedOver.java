package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A later drift review found an action still open.
 *
 * @param actionId the action
 * @param reviewId the drift review
 * @param caseId the case
 * @param childId the child; also the key
 * @param ownerId the worker who was to do it
 * @param dueOn the day by which it was to be done
 * @param times how many reviews have found it open
 */
public record ActionCarriedOver(
        UUID actionId, UUID reviewId, UUID caseId, UUID childId, UUID ownerId, LocalDate dueOn, int times)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.action-carried-over.v1";

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
        return actionId;
    }
}
