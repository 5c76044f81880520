package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.TransferReason;

/**
 * A pod asks another to take a case.
 *
 * @param transferId the transfer; the same for siblings who move together
 * @param caseId the case
 * @param childId the child; also the key
 * @param fromPodId the pod that holds the case when it is asked
 * @param toPodId the pod that is asked to take it
 * @param reason why
 * @param requestedOn the day it was asked
 * @param answerDueOn last day on which it can be accepted or declined
 */
public record TransferRequested(
        UUID transferId,
        UUID caseId,
        UUID childId,
        UUID fromPodId,
        UUID toPodId,
        TransferReason reason,
        LocalDate requestedOn,
        LocalDate answerDueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.transfer-requested.v1";

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
