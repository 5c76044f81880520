package org.throughline.workforce.leaving;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.seat.EndSeat;
import org.throughline.workforce.worker.Worker;
import org.throughline.workforce.worker.Workers;

/** A worker will leave: every seat ends with the last day. */
@ApplicationScoped
class AnnounceLeaving {

    private final Leavings leavings;
    private final Workers workers;
    private final EndSeat endSeat;
    private final Audit audit;
    private final Outbox outbox;

    AnnounceLeaving(Leavings leavings, Workers workers, EndSeat endSeat, Audit audit, Outbox outbox) {
        this.leavings = leavings;
        this.workers = workers;
        this.endSeat = endSeat;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    LeavingView announce(UUID workerId, NewLeaving leaving) {
        // locked, so that no seat is filled beyond the last day meanwhile
        Worker worker = workers.lock(workerId).orElseThrow(() -> Problem.notFound("worker"));
        if (!worker.hasStartedBy(leaving.lastDay())) {
            throw Problem.unprocessable("leaving-before-start", "The last day is before the first.")
                    .at("/lastDay", "before the first day of employment");
        }
        leavings.persistAndFlush(new Leaving(workerId, leaving));
        worker.leaveAfter(leaving.lastDay());
        workers.flush();
        audit.wrote("ANNOUNCE_LEAVING", "worker", workerId);
        outbox.append(new WorkerLeavingAnnounced(workerId, leaving.lastDay()));
        endSeat.endAllOf(workerId, leaving.lastDay().plusDays(1));
        return new LeavingView(workerId, leaving.lastDay(), leaving.reason(), leaving.destination());
    }
}
