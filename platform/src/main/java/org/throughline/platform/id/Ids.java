package org.throughline.platform.id;

import java.security.SecureRandom;
import java.util.UUID;

/** New ids: UUID version 7 (RFC 9562), so that they sort by the millisecond they were made. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;
    private static final long RANDOM_A = 0x0FFFL;
    private static final long RANDOM_B = 0x3FFFFFFFFFFFFFFFL;

    private Ids() {}

    /** A new id of the present millisecond. */
    public static UUID next() {
        long milliseconds = System.currentTimeMillis();
        long high = (milliseconds << 16) | VERSION_7 | (RANDOM.nextLong() & RANDOM_A);
        long low = VARIANT | (RANDOM.nextLong() & RANDOM_B);
        return new UUID(high, low);
    }
}
