package org.throughline.cases.continuity.rule;

import java.math.BigDecimal;

/**
 * So many out of so many, exact.
 *
 * @param counted 0 or more
 * @param outOf more than 0
 */
public record Ratio(long counted, long outOf) {

    /** The places that a value is given to. */
    public static final int PLACES = 6;

    private static final long MILLION = 1_000_000;

    /** Refuses to divide by nothing: what is undefined has no ratio. */
    public Ratio {
        if (counted < 0 || outOf <= 0) {
            throw new IllegalArgumentException("a ratio is of something");
        }
    }

    static Ratio whole(long count) {
        return new Ratio(count, 1);
    }

    /** In millionths, halves rounded up. */
    public long millionths() {
        return (2 * MILLION * counted + outOf) / (2 * outOf);
    }

    /** To six places, halves rounded up. */
    public BigDecimal value() {
        return BigDecimal.valueOf(millionths(), PLACES);
    }
}
