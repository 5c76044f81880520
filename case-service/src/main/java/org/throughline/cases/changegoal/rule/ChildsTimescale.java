package org.throughline.cases.changegoal.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * How long a wait is for this child: three months are a twentieth of the life of a five-year-old and half the life of a
 * baby of six months.
 *
 * @param days days of waiting
 * @param daysLived days the child had lived when the wait began; null where the date of birth is not known
 * @param shareOfLife days / daysLived, to four places; null where the child had not lived a day
 */
public record ChildsTimescale(long days, Long daysLived, BigDecimal shareOfLife) {

    private static final int PLACES = 4;

    /** The wait from one day to another; {@code born} is null for a child whose date of birth is not known, or not yet born. */
    public static ChildsTimescale of(LocalDate born, LocalDate from, LocalDate to) {
        long days = ChronoUnit.DAYS.between(from, to);
        if (born == null || born.isAfter(from)) {
            return new ChildsTimescale(days, null, null);
        }
        long lived = ChronoUnit.DAYS.between(born, from);
        BigDecimal share = lived == 0
                ? null
                : BigDecimal.valueOf(days).divide(BigDecimal.valueOf(lived), PLACES, RoundingMode.HALF_UP);
        return new ChildsTimescale(days, lived, share);
    }
}
