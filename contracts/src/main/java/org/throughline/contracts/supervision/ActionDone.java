package org.throughline.contracts.supervision;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * An action agreed in supervision is done.
 *
 * @param actionId the action
 * @param reviewId the drift review
 * @param caseId the case
 * @param childId the child; also the key
 * @param ownerId the worker who was to do it
 * @param doneOn the day
 */
public record ActionDone(UUID actionId, UUID reviewId, UUID caseId, UUID childId, UUID ownerId, LocalDate doneOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.supervision.action-done.v1";

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
