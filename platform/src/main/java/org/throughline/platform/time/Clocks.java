package org.throughline.platform.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.ZoneId;

/** The clock and calendar of a council in England. */
class Clocks {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Produces
    @ApplicationScoped
    Clock clock() {
        return Clock.system(LONDON);
    }

    @Produces
    @jakarta.inject.Singleton
    WorkingDays workingDays() {
        return new WorkingDays();
    }
}
