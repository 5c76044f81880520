package org.throughline.cases.familiarity.rule;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** What a fact is still worth on a day, in thousandths of a point: whole numbers, so that their order does not matter. */
final class Fade {

    private static final int THOUSANDTHS = 3;
    private static final double THOUSAND = 1000;

    private final LocalDate on;
    private final Weights weights;
    /** What is left of one day's worth a day later. */
    private final double daily;

    Fade(LocalDate on, Weights weights) {
        this.on = on;
        this.weights = weights;
        this.daily = StrictMath.pow(2, -1.0 / weights.halfLifeDays());
    }

    static BigDecimal points(long thousandths) {
        return BigDecimal.valueOf(thousandths, THOUSANDTHS);
    }

    /** Nothing that begins later than the day is known on it. */
    boolean isKnown(Fact fact) {
        return !fact.from().isAfter(on);
    }

    /** How many times, or days: the day itself counts. */
    int count(Fact fact) {
        return fact.evidence().isStretch() ? Math.toIntExact(age(fact.from()) - age(last(fact)) + 1) : 1;
    }

    LocalDate last(Fact fact) {
        if (!fact.evidence().isStretch()) {
            return fact.from();
        }
        boolean lasts = fact.to() == null || fact.to().isAfter(on);
        return lasts ? on : fact.to().minusDays(1);
    }

    long thousandths(Fact fact) {
        double weight = weights.of(fact.evidence()) * THOUSAND;
        double left = fact.evidence().isStretch()
                ? sumOfDays(age(last(fact)), age(fact.from())) / weights.daysPerUnit()
                : StrictMath.pow(daily, age(fact.from()));
        return Math.round(weight * left);
    }

    /** The geometric sum of what is left of each day from the youngest to the oldest age. */
    private double sumOfDays(long youngest, long oldest) {
        return (StrictMath.pow(daily, youngest) - StrictMath.pow(daily, oldest + 1)) / (1 - daily);
    }

    private long age(LocalDate day) {
        return ChronoUnit.DAYS.between(day, on);
    }
}
