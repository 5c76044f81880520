package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.WorkerWish;

/**
 * A child said what they wish of their worker.
 *
 * @param wishId the wish
 * @param caseId the case
 * @param childId the child; also the key
 * @param wish what
 * @param on when the child said it
 */
public record WorkerWishRecorded(UUID wishId, UUID caseId, UUID childId, WorkerWish wish, LocalDate on)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.worker-wish-recorded.v1";

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
        return wishId;
    }
}
