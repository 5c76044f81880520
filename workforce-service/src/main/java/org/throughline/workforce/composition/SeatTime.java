package org.throughline.workforce.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Seat;

/**
 * A stretch of one worker in a seat of the pod.
 *
 * @param seat which seat
 * @param workerId the worker
 * @param fte share of full time given to the seat
 * @param from first day
 * @param to first day no longer in the seat; null while it is open
 */
public record SeatTime(Seat seat, UUID workerId, BigDecimal fte, LocalDate from, LocalDate to) {

    /** Whether the seat is held on this day. */
    public boolean covers(LocalDate day) {
        return !day.isBefore(from) && (to == null || day.isBefore(to));
    }
}
