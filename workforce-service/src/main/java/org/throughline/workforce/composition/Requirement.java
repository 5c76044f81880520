package org.throughline.workforce.composition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.throughline.contracts.codes.Seat;

/**
 * What a pod needs of one seat.
 *
 * @param seat the seat
 * @param measure what is counted
 * @param needed the least; zero where the seat may stay empty
 * @param most the most; null where there is no limit
 */
public record Requirement(Seat seat, Measure measure, BigDecimal needed, BigDecimal most) {

    BigDecimal presentOn(LocalDate day, List<SeatTime> times) {
        var held = times.stream().filter(time -> time.seat() == seat && time.covers(day));
        BigDecimal present =
                switch (measure) {
                    case FTE -> held.map(SeatTime::fte).reduce(BigDecimal.ZERO, BigDecimal::add);
                    case PEOPLE ->
                        BigDecimal.valueOf(held.filter(time -> time.fte().signum() > 0)
                                .map(SeatTime::workerId)
                                .distinct()
                                .count());
                };
        return present.stripTrailingZeros();
    }

    Standing standing(BigDecimal present) {
        if (present.compareTo(needed) < 0) {
            return Standing.MISSING;
        }
        return most != null && present.compareTo(most) > 0 ? Standing.OVER : Standing.MET;
    }
}
