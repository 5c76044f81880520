package org.throughline.supervision.driftsignal.rule;

/**
 * How long something may take.
 *
 * @param number how many
 * @param unit of what
 */
public record Limit(int number, LimitUnit unit) {

    /** Refuses a limit that ends before it begins. */
    public Limit {
        if (number < 0) {
            throw new IllegalArgumentException("a limit must not be negative");
        }
    }

    static Limit workingDays(int number) {
        return new Limit(number, LimitUnit.WORKING_DAYS);
    }

    static Limit weeks(int number) {
        return new Limit(number, LimitUnit.WEEKS);
    }

    static Limit months(int number) {
        return new Limit(number, LimitUnit.MONTHS);
    }
}
