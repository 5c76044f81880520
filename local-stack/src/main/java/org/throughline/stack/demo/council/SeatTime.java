package org.throughline.stack.demo.council;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.Seat;

/**
 * A worker's time in a seat of a pod.
 *
 * @param to the first day no longer in it; null while it lasts
 */
public record SeatTime(UUID podId, UUID workerId, Seat seat, BigDecimal fte, LocalDate from, LocalDate to) {}
