package org.throughline.supervision.driftsignal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Looks again and again for cases to assess; how often is {@code throughline.drift-watch.every}. */
@ApplicationScoped
class WatchDrift {

    private final AssessCases assess;
    private final Clock clock;

    WatchDrift(AssessCases assess, Clock clock) {
        this.assess = assess;
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.drift-watch.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        int looked;
        do {
            looked = assess.at(clock.instant());
        } while (looked >= AssessCases.BATCH);
    }
}
