package org.throughline.contracts.workforce;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.codes.Seat;

/**
 * A worker sits in a pod from a day on.
 *
 * @param seatId the stretch in the seat
 * @param podId the pod
 * @param workerId the worker
 * @param seat which seat
 * @param fte share of full time given to this seat, 0 to 1
 * @param from first day
 * @param to first day no longer in the seat; null while open
 */
public record SeatFilled(
        UUID seatId, UUID podId, UUID workerId, Seat seat, BigDecimal fte, LocalDate from, LocalDate to)
        implements DomainEvent {

    public static final String TYPE = "throughline.workforce.seat-filled.v1";

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
