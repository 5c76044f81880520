package org.throughline.cases.webhook.rule;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * How long to wait before the next attempt, as Standard Webhooks advises: longer each time, then never.
 *
 * @param waits after the first attempt, after the second, and so on
 */
public record Backoff(List<Duration> waits) {

    public Backoff {
        waits = List.copyOf(waits);
    }

    /** The wait after this many attempts, the first being 1; empty where it is time to give up. */
    public Optional<Duration> after(int attempts) {
        return attempts <= waits.size() ? Optional.of(waits.get(attempts - 1)) : Optional.empty();
    }
}
