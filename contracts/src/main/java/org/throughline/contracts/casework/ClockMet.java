package org.throughline.contracts.casework;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.ClockKind;

/**
 * What a clock asks for has been done, in time or late.
 *
 * @param clockId the clock
 * @param caseId the case
 * @param childId the child; also the key
 * @param kind what must happen
 * @param startedOn day 0
 * @param dueOn the last day in time
 * @param metOn the day on which it was done
 */
public record ClockMet(
        UUID clockId, UUID caseId, UUID childId, ClockKind kind, LocalDate startedOn, LocalDate dueOn, LocalDate metOn)
        implements DomainEvent {

    public static final String TYPE = "throughline.case.clock-met.v1";

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
        return clockId;
    }
}
