package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A transfer is given up before it was completed, or its case closed: all stays.
 *
 * @param transferId the transfer; the same for siblings who move together
 * @param caseId the case
 * @param childId the child; also the key
 * @param fromPodId the pod that holds the case when it is asked
 * @param toPodId the pod that is asked to take it
 * @param on the day it was given up
 */
public record TransferWithdrawn(UUID transferId, UUID caseId, UUID childId, UUID fromPodId, UUID toPodId, LocalDate on)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.transfer-withdrawn.v1";

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
