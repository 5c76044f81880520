package org.throughline.supervision.workermatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.supervision.WorkerMatterWritten;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.supervision.groupsupervision.GroupSupervision;

/** Writes what a group supervision said of its workers into their records, apart from any child's. */
@ApplicationScoped
public class WriteWorkerMatters {

    private final WorkerMatters matters;
    private final Caller caller;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    WriteWorkerMatters(WorkerMatters matters, Caller caller, Audit audit, Outbox outbox, Clock clock) {
        this.matters = matters;
        this.caller = caller;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Keeps them in the caller's transaction; 422 where one is of a worker who does not sit in the session's pod. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void of(GroupSupervision session, List<NewWorkerMatter> said) {
        if (said.isEmpty()) {
            return;
        }
        LocalDate today = LocalDate.now(clock);
        Set<UUID> seated = matters.seatedIn(session.podId(), session.day(clock.getZone()));
        for (int i = 0; i < said.size(); i++) {
            if (!seated.contains(said.get(i).workerId())) {
                throw Problem.unprocessable("worker-not-in-pod", "A pod writes of its own workers.")
                        .at("/workerMatters/" + i + "/workerId", "does not sit in this pod");
            }
        }
        UUID by = caller.workerId().orElse(null);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        List<WorkerMatter> written = said.stream()
                .map(one -> new WorkerMatter(session.id(), one, by, now))
                .toList();
        matters.persist(written);
        matters.flush();
        audit.wrote(
                "WRITE_WORKER_MATTER",
                "worker",
                written.stream().map(one -> one.workerId).distinct().toList());
        outbox.append(written.stream()
                .map(one -> new WorkerMatterWritten(one.id, one.workerId, one.sessionId, today))
                .toList());
    }
}
