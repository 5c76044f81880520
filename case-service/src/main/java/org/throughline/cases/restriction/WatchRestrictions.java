package org.throughline.cases.restriction;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Looks for overdue reviews again and again; how often is {@code throughline.restriction.watch-every}. */
@ApplicationScoped
class WatchRestrictions {

    private final TellOverdueReviews tell;
    private final Clock clock;

    WatchRestrictions(TellOverdueReviews tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(
            every = "{throughline.restriction.watch-every}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        int told;
        do {
            told = tell.on(LocalDate.now(clock));
        } while (told == TellOverdueReviews.BATCH);
    }
}
