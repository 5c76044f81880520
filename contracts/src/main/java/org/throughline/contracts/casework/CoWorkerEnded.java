package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker's co-work has another end than was told.
 *
 * @param coWorkerId the stretch of co-work
 * @param caseId the case
 * @param childId the child; also the key
 * @param workerId the co-worker
 * @param to first day no longer a co-worker; the first day itself where it never began
 */
public record CoWorkerEnded(UUID coWorkerId, UUID caseId, UUID childId, UUID workerId, LocalDate to)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.co-worker-ended.v1";

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
