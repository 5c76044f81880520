package org.throughline.workforce.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.throughline.contracts.codes.Seat;

/**
 * What is found of one requirement.
 *
 * @param requirement the seat
 * @param measure what is counted
 * @param needed the least
 * @param most the most; null where there is no limit
 * @param present what there is on the day
 * @param since the first day of the unbroken time, up to the day asked about, in which it has stood like this
 */
public record Finding(
        Seat requirement, Measure measure, BigDecimal needed, BigDecimal most, BigDecimal present, LocalDate since) {}
