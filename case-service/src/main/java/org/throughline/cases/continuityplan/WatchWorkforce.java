package org.throughline.cases.continuityplan;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Looks again and again; how often is {@code throughline.continuity-plan-watch.every}. */
@ApplicationScoped
class WatchWorkforce {

    private final FollowWorkforce follow;
    private final Clock clock;

    WatchWorkforce(FollowWorkforce follow, Clock clock) {
        this.follow = follow;
        this.clock = clock;
    }

    @Scheduled(
            every = "{throughline.continuity-plan-watch.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        follow.on(LocalDate.now(clock));
    }
}
