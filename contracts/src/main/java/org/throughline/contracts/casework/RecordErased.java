package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A child's record was erased: whoever keeps a copy of something about the child erases it too.
 *
 * @param erasureId the proof
 * @param childId the id that the child had; also the key
 * @param erasedOn the day it was erased
 */
public record RecordErased(UUID erasureId, UUID childId, LocalDate erasedOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.record-erased.v1";

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
        return erasureId;
    }
}
