package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ActionCancelReason;

/**
 * An action agreed in supervision is not done any longer.
 *
 * @param actionId the action
 * @param reviewId the drift review
 * @param caseId the case
 * @param childId the child; also the key
 * @param ownerId the worker who was to do it
 * @param cancelledOn the day
 * @param reason why
 */
public record ActionCancelled(
        UUID actionId,
        UUID reviewId,
        UUID caseId,
        UUID childId,
        UUID ownerId,
        LocalDate cancelledOn,
        ActionCancelReason reason)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.action-cancelled.v1";

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
