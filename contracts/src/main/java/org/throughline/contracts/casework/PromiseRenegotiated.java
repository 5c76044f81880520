package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * Those who were promised something agreed to another day.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param childId the child; also the key
 * @param agreedOn the day they agreed
 * @param previousDueOn the last day before
 * @param dueOn the last day to keep it now
 */
public record PromiseRenegotiated(
        UUID promiseId, UUID caseId, UUID childId, LocalDate agreedOn, LocalDate previousDueOn, LocalDate dueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.promise-renegotiated.v1";

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
