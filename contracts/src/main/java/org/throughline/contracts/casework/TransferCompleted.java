package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.TransferReason;

/**
 * A case has moved to another pod. CaseAllocated and, where the keyworker is another, KeyworkerChanged tell the same.
 *
 * @param transferId the transfer; the same for siblings who move together
 * @param caseId the case
 * @param childId the child; also the key
 * @param fromPodId the pod that holds the case when it is asked
 * @param toPodId the pod that is asked to take it
 * @param reason why
 * @param previousKeyworkerId who it was; null where the case had none
 * @param keyworkerId who is the keyworker
 * @param spellId the keyworker spell that began; null where the keyworker moved with the case
 * @param on first day in the new pod
 */
public record TransferCompleted(
        UUID transferId,
        UUID caseId,
        UUID childId,
        UUID fromPodId,
        UUID toPodId,
        TransferReason reason,
        UUID previousKeyworkerId,
        UUID keyworkerId,
        UUID spellId,
        LocalDate on)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.transfer-completed.v1";

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
