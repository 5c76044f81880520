package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker works the case beside the keyworker.
 *
 * @param coWorkerId the stretch of co-work
 * @param caseId the case
 * @param childId the child; also the key
 * @param workerId the co-worker
 * @param from first day
 * @param to first day no longer a co-worker; null while open
 */
public record CoWorkerAdded(UUID coWorkerId, UUID caseId, UUID childId, UUID workerId, LocalDate from, LocalDate to)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.co-worker-added.v1";

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
