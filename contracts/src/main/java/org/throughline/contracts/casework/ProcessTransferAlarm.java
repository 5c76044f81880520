package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child has another keyworker because a standard process says so: in a pod model nobody should.
 *
 * @param caseId the case
 * @param childId the child; also the key
 * @param podId the pod that holds the case; null where none does
 * @param spellId the new keyworker spell
 * @param previousKeyworkerId who it was; null for the first
 * @param keyworkerId who it is
 * @param from first day of the new spell
 */
public record ProcessTransferAlarm(
        UUID caseId, UUID childId, UUID podId, UUID spellId, UUID previousKeyworkerId, UUID keyworkerId, LocalDate from)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.process-transfer-alarm.v1";

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
