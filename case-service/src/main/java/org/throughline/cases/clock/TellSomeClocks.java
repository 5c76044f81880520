package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.throughline.cases.clock.DueClockRepository.Untold;
import org.throughline.platform.outbox.Outbox;

/** Tells a handful of due clocks in one short transaction. */
@ApplicationScoped
class TellSomeClocks {

    private static final int MOST = 100;

    private final DueClockRepository due;
    private final Outbox outbox;

    TellSomeClocks(DueClockRepository due, Outbox outbox) {
        this.due = due;
        this.outbox = outbox;
    }

    /** Whether there were any to tell. The streams first: a visit that is being recorded may meet the clock meanwhile. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    boolean upTo(LocalDate today) {
        List<Untold> untold = due.untold(today, MOST);
        if (untold.isEmpty()) {
            return false;
        }
        outbox.lock(untold.stream().map(Untold::childId).toList());
        outbox.append(due.tell(untold.stream().map(Untold::clockId).toList(), today));
        return true;
    }
}
