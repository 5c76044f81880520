package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A cover has another end than was told.
 *
 * @param coverId the cover
 * @param caseId the case
 * @param childId the child; also the key
 * @param workerId who stood in
 * @param to first day no longer covered; the first day itself where it never began
 */
public record CoverEnded(UUID coverId, UUID caseId, UUID childId, UUID workerId, LocalDate to) implements DomainEvent {

    public static final String TYPE = "throughline.case.cover-ended.v1";

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
