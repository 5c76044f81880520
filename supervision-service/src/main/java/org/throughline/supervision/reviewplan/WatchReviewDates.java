package org.throughline.supervision.reviewplan;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Looks for review-due dates that will not be met again and again; how often is {@code throughline.review-date-watch.every}. */
@ApplicationScoped
class WatchReviewDates {

    private final TellDatesAtRisk telling;

    WatchReviewDates(TellDatesAtRisk telling) {
        this.telling = telling;
    }

    @Scheduled(
            every = "{throughline.review-date-watch.every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        List<UUID> pods = telling.podsBehind(new UUID(0, 0));
        while (!pods.isEmpty()) {
            pods.forEach(telling::of);
            pods = telling.podsBehind(pods.get(pods.size() - 1));
        }
    }
}
