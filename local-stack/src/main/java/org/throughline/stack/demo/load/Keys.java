package org.throughline.stack.demo.load;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Idempotency keys: the same fact of the same seed always has the same key. */
record Keys(long seed) {
    /** The key of a fact, by its kind and what tells it from others of the kind; ids and numbers only. */
    String of(String kind, Object... parts) {
        return "demo-" + seed + "-" + kind + "-"
                + Arrays.stream(parts).map(Object::toString).collect(Collectors.joining("-"));
    }
}
