package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PromiseOutcome;

/**
 * A promise was kept, or broken.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param childId the child; also the key
 * @param outcome kept or broken
 * @param settledOn the day it was kept, or known to be broken
 * @param dueOn the last day to keep it
 */
public record PromiseSettled(
        UUID promiseId, UUID caseId, UUID childId, PromiseOutcome outcome, LocalDate settledOn, LocalDate dueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.promise-settled.v1";

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
