package org.throughline.cases.transfer;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.jboss.logging.Logger;

/** Looks, time and again, for transfers that nobody answered. */
@ApplicationScoped
class ExpireTransfers {

    private static final Logger LOG = Logger.getLogger(ExpireTransfers.class);

    private final EndTransfer endTransfer;
    private final Clock clock;

    ExpireTransfers(EndTransfer endTransfer, Clock clock) {
        this.endTransfer = endTransfer;
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.transfer-expiry.every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void today() {
        int expired = endTransfer.unansweredBefore(LocalDate.now(clock));
        if (expired > 0) {
            LOG.infof("transfers expired count=%d", expired);
        }
    }
}
