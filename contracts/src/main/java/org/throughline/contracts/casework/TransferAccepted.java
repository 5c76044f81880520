package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The receiving pod takes a case: the hand-over begins.
 *
 * @param transferId the transfer; the same for siblings who move together
 * @param caseId the case
 * @param childId the child; also the key
 * @param fromPodId the pod that holds the case when it is asked
 * @param toPodId the pod that is asked to take it
 * @param keyworkerId who will be the keyworker
 * @param plannedOn the day on which the case is meant to move
 */
public record TransferAccepted(
        UUID transferId, UUID caseId, UUID childId, UUID fromPodId, UUID toPodId, UUID keyworkerId, LocalDate plannedOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.transfer-accepted.v1";

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
        return transferId;
    }
}
