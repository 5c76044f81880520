package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.PromiseTo;

/**
 * A child or family was promised something by a day.
 *
 * @param promiseId the promise
 * @param caseId the case
 * @param childId the child; also the key
 * @param to to whom
 * @param madeOn the day it was made
 * @param dueOn the last day to keep it
 */
public record PromiseMade(UUID promiseId, UUID caseId, UUID childId, PromiseTo to, LocalDate madeOn, LocalDate dueOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.promise-made.v1";

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
