package org.throughline.supervision.world;

import java.time.Duration;
import org.awaitility.Awaitility;
import org.awaitility.core.ConditionFactory;

/** What another service told comes through Kafka: soon, and on a busy machine less soon. */
public final class Soon {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Soon() {}

    public static ConditionFactory await(String what) {
        return Awaitility.await(what).atMost(PATIENCE);
    }
}
