package org.throughline.contracts.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Expertise;

/**
 * A worker offers a specialism, from a day on.
 *
 * @param workerId the worker
 * @param expertise which specialism
 * @param language which language, for LANGUAGE (ISO 639, lower case); null otherwise
 * @param from first day
 * @param to first day no longer offered; null while open
 */
public record ExpertiseRecorded(UUID workerId, Expertise expertise, String language, LocalDate from, LocalDate to)
        implements DomainEvent {

    public static final String TYPE = "throughline.workforce.expertise-recorded.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return workerId;
    }

    @Override
    public UUID subject() {
        return workerId;
    }
}
