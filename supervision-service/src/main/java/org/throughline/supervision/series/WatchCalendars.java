package org.throughline.supervision.series;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;

/** Fills calendars again and again; how often is {@code throughline.series.generate-every}. */
@ApplicationScoped
class WatchCalendars {

    private final FillCalendars filling;
    private final Clock clock;

    WatchCalendars(FillCalendars filling, Clock clock) {
        this.filling = filling;
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.series.generate-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        LocalDate today = LocalDate.now(clock);
        filling.closedPods(today);
        UUID last = new UUID(0, 0);
        while (last != null) {
            last = filling.batch(today, last);
        }
    }
}
