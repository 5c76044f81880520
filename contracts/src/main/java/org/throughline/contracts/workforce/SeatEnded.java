package org.throughline.contracts.workforce;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;

/**
 * A worker's time in a seat ends.
 *
 * @param seatId the stretch in the seat
 * @param podId the pod
 * @param workerId the worker
 * @param to first day no longer in the seat
 */
public record SeatEnded(UUID seatId, UUID podId, UUID workerId, LocalDate to) implements DomainEvent {

    public static final String TYPE = "throughline.workforce.seat-ended.v1";

    @Override
    public String type() {
        return TYPE;
    }

    @Override
    public UUID aggregateId() {
        return podId;
    }

    @Override
    public UUID subject() {
        return seatId;
    }
}
