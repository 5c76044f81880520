package org.throughline.cases.promise;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** Looks for overdue promises again and again; how often is {@code throughline.promise.watch-every}. */
@ApplicationScoped
class WatchPromises {

    private final TellOverduePromises tell;
    private final Clock clock;

    WatchPromises(TellOverduePromises tell, Clock clock) {
        this.tell = tell;
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.promise.watch-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        int told;
        do {
            told = tell.on(LocalDate.now(clock));
        } while (told == TellOverduePromises.BATCH);
    }
}
