package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child's wish about their worker holds no longer.
 *
 * @param wishId the wish
 * @param caseId the case
 * @param childId the child; also the key
 * @param on from which day
 */
public record WorkerWishEnded(UUID wishId, UUID caseId, UUID childId, LocalDate on) implements DomainEvent {

    public static final String TYPE = "throughline.case.worker-wish-ended.v1";

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
