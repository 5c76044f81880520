package org.throughline.cases.clock;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;

/** What happens because time passes. Safe with any number of instances. */
@ApplicationScoped
class ClockJobs {

    private final TellDueClocks clocks;
    private final TellReferralDecisions referrals;
    private final RefreshClocks refresh;
    private final Clock clock;

    ClockJobs(TellDueClocks clocks, TellReferralDecisions referrals, RefreshClocks refresh, Clock clock) {
        this.clocks = clocks;
        this.referrals = referrals;
        this.refresh = refresh;
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.clock.tell-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void tell() {
        LocalDate today = LocalDate.now(clock);
        referrals.upTo(today);
        clocks.upTo(today);
    }

    @Scheduled(every = "{throughline.clock.refresh-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void refresh() {
        boolean more = true;
        while (more) {
            more = refresh.some();
        }
    }
}
