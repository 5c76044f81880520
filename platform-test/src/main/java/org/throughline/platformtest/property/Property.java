package org.throughline.platformtest.property;

import java.util.Random;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.stream.LongStream;

/**
 * A property, held against many made-up worlds, each drawn from a seed of its own. A failure names the seed of its world;
 * {@code -Dthroughline.seed=<seed>} draws that world again, and no other.
 */
public final class Property {

    private static final String REPLAY = "throughline.seed";
    private static final long FIRST_SEED = 20_261_124L;

    private Property() {}

    /** Holds the property against this many worlds; an {@link AssertionError} that names the seed where it fails. */
    public static void holds(int worlds, Consumer<Random> property) {
        Long replayed = Long.getLong(REPLAY);
        LongStream seeds =
                replayed == null ? LongStream.range(FIRST_SEED, FIRST_SEED + worlds) : LongStream.of(replayed);
        seeds.forEach(seed -> hold(seed, property));
    }

    private static void hold(long seed, Consumer<Random> property) {
        try {
            // mixed, since neighbouring seeds of Random begin alike
            property.accept(new Random(new SplittableRandom(seed).nextLong()));
        } catch (RuntimeException | AssertionError failure) {
            throw new AssertionError(
                    "seed " + seed + " (replay: -D" + REPLAY + "=" + seed + "): " + failure.getMessage(), failure);
        }
    }
}
