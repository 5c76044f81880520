package org.throughline.contracts.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker will leave: every child they hold needs a continuity plan.
 *
 * @param workerId the worker
 * @param lastDay last day of employment
 */
public record WorkerLeavingAnnounced(UUID workerId, LocalDate lastDay) implements DomainEvent {

    public static final String TYPE = "throughline.workforce.worker-leaving-announced.v1";

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
