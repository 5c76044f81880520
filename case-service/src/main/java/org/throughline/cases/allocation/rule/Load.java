package org.throughline.cases.allocation.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * How much work lies on how many hands.
 *
 * @param cases open cases
 * @param fte full-time equivalents that can take cases, over 0
 * @param perFte cases for each full-time equivalent, to two places, for people to read
 */
public record Load(int cases, BigDecimal fte, BigDecimal perFte) implements Comparable<Load> {

    static Load of(int cases, BigDecimal fte) {
        return new Load(cases, fte, BigDecimal.valueOf(cases).divide(fte, 2, RoundingMode.HALF_UP));
    }

    boolean within(BigDecimal casesPerFte) {
        return BigDecimal.valueOf(cases).compareTo(casesPerFte.multiply(fte)) <= 0;
    }

    /** The lighter load first, by the exact quotient, not by the rounded one. */
    @Override
    public int compareTo(Load other) {
        return BigDecimal.valueOf(cases)
                .multiply(other.fte)
                .compareTo(BigDecimal.valueOf(other.cases).multiply(fte));
    }
}
