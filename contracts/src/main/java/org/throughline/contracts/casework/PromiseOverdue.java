package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * The last day to keep a promise passed, and nobody has said that it was kept.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param childId the child; also the key
 * @param dueOn the last day, which has passed
 */
public record PromiseOverdue(UUID promiseId, UUID caseId, UUID childId, LocalDate dueOn) implements DomainEvent {

    public static final String TYPE = "throughline.case.promise-overdue.v1";

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
        return promiseId;
    }
}
