package org.throughline.contracts.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.AbsenceKind;

/**
 * A worker is or will be absent.
 *
 * @param absenceId the absence
 * @param workerId the worker
 * @param kind CSWW ReasonAbsence
 * @param from first day absent
 * @param to last day absent; null while open
 */
public record WorkerAbsenceRecorded(UUID absenceId, UUID workerId, AbsenceKind kind, LocalDate from, LocalDate to)
        implements DomainEvent {

    public static final String TYPE = "throughline.workforce.worker-absence-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return workerId;
    }

    @Override
    public UUID subject() {
        return absenceId;
    }
}
