package org.throughline.stack.demo.generate;

import java.util.UUID;
import org.throughline.stack.demo.chance.Dice;

/** Ids in the shape of UUIDv7, drawn from the seed so that a second load speaks of the same people. */
final class Ids {
    private static final long WORKERS = 0x0190_0000_0001_7000L;
    private static final long PODS = 0x0190_0000_0002_7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;
    private static final long FREE_BITS = 0x3FFF_FFFF_FFFF_FFFFL;

    private Ids() {}

    static UUID worker(Dice dice) {
        return new UUID(WORKERS, VARIANT | (dice.bits() & FREE_BITS));
    }

    static UUID pod(Dice dice) {
        return new UUID(PODS, VARIANT | (dice.bits() & FREE_BITS));
    }
}
