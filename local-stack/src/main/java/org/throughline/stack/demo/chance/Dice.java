package org.throughline.stack.demo.chance;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

/** Seeded chance: the same seed draws the same on every machine. */
public final class Dice {
    private final SplittableRandom random;

    private Dice(SplittableRandom random) {
        this.random = random;
    }

    /** Dice of a seed. */
    public static Dice seeded(long seed) {
        return new Dice(new SplittableRandom(seed));
    }

    /** Dice of their own: what is drawn with them does not move what is drawn with these afterwards. */
    public Dice split() {
        return new Dice(random.split());
    }

    /** A whole number, both bounds included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    /** Any 64 bits. */
    public long bits() {
        return random.nextLong();
    }

    /** True with the probability. */
    public boolean chance(double probability) {
        return random.nextDouble() < probability;
    }

    /** One of the values, each as likely as the others. */
    public <T> T oneOf(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    /** One of the values, each as likely as its share says. */
    public <T> T from(Mix<T> mix) {
        double point = random.nextDouble() * mix.total();
        for (Mix.Share<T> share : mix.shares()) {
            point -= share.weight();
            if (point < 0) {
                return share.value();
            }
        }
        return mix.shares().get(mix.shares().size() - 1).value();
    }

    /** Days until something that happens this often a year happens next; at least one. */
    public int daysUntilNext(double timesPerYear) {
        double years = -StrictMath.log(1 - random.nextDouble()) / timesPerYear;
        return (int) Math.max(1, Math.min(100_000, Math.round(years * 365.25)));
    }

    /** A day from the first up to, not including, the second. */
    public LocalDate day(LocalDate from, LocalDate before) {
        return from.plusDays(random.nextLong(ChronoUnit.DAYS.between(from, before)));
    }
}
