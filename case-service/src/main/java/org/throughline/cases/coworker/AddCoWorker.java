package org.throughline.cases.coworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.pod.PodRepository;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Puts a pod member beside a child's keyworker. */
@ApplicationScoped
class AddCoWorker {

    private static final String DETAIL = "The co-worker cannot be added like this.";

    private final CaseAccess access;
    private final LockCase lock;
    private final CoWorkerRepository coWorkers;
    private final WorkerRepository workers;
    private final PodRepository pods;
    private final Exclusions exclusions;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    AddCoWorker(
            CaseAccess access,
            LockCase lock,
            CoWorkerRepository coWorkers,
            WorkerRepository workers,
            PodRepository pods,
            Exclusions exclusions,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.coWorkers = coWorkers;
        this.workers = workers;
        this.pods = pods;
        this.exclusions = exclusions;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    CoWorkerView to(UUID caseId, NewCoWorker said) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        CoWorkerRule.refusal(file.openedOn(), said.from(), said.to(), LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal.saying(DETAIL);
                });
        checkWorker(file, said);
        var coWorker = new CoWorker(
                caseId, said, OffsetDateTime.now(clock), caller.workerId().orElse(null));
        coWorkers.persistAndFlush(coWorker);
        outbox.append(coWorker.added(file.childId()));
        audit.wrote("ADD_CO_WORKER", "case", caseId);
        return coWorker.view();
    }

    private void checkWorker(CaseFile file, NewCoWorker said) {
        var worker =
                workers.known(said.workerId()).orElseThrow(() -> refused("unknown-worker", "is not a known worker"));
        if (worker.hasLeftBy(said.from())) {
            throw refused("worker-left", "has left by that day");
        }
        if (file.podId() == null || !pods.practisesIn(said.workerId(), file.podId(), said.from())) {
            throw refused("not-in-pod", "does not work in the case's pod on that day");
        }
        if (exclusions.excludes(said.workerId(), file.childId())) {
            throw refused("worker-excluded", "may not work with this child");
        }
        if (coWorkers.isKeyworkerIn(file.id(), said.workerId(), said.from(), said.to())) {
            throw refused("co-worker-is-keyworker", "is the keyworker in these days");
        }
    }

    private static Problem refused(String code, String detail) {
        return Problem.unprocessable(code, DETAIL).at("/workerId", detail);
    }
}
