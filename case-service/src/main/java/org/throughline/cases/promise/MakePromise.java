package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.cases.promise.rule.PromiseRules;
import org.throughline.contracts.casework.PromiseMade;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Records what was promised to a child or family. */
@ApplicationScoped
class MakePromise {

    private final CaseAccess access;
    private final LockCase lock;
    private final PromiseRepository promises;
    private final WorkerRepository workers;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MakePromise(
            CaseAccess access,
            LockCase lock,
            PromiseRepository promises,
            WorkerRepository workers,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.promises = promises;
        this.workers = workers;
        this.caller = caller;
        this.outbox = outbox;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    PromiseView on(UUID caseId, NewPromise said) {
        access.requireCase(caseId);
        // locked, so that none is left open by a case that ends at the same moment
        CaseFile file = lock.openCase(caseId, anyVersion -> {});
        LocalDate today = LocalDate.now(clock);
        LocalDate madeOn = said.madeOn() == null ? today : said.madeOn();
        Refused.where(PromiseRules.making(madeOn, said.dueOn(), today));
        var promise = new Promise(caseId, said, madeOn, promiser(said), OffsetDateTime.now(clock));
        promises.persistAndFlush(promise);
        outbox.append(new PromiseMade(promise.id(), caseId, file.childId(), said.to(), madeOn, said.dueOn()));
        audit.wrote("MAKE_PROMISE", "case", caseId);
        return promise.view(List.of(), today);
    }

    private UUID promiser(NewPromise said) {
        if (said.madeBy() == null) {
            return caller.workerId().orElse(null);
        }
        if (workers.knownOf(Set.of(said.madeBy())).isEmpty()) {
            throw Problem.unprocessable("unknown-worker", "The promise cannot be recorded like this.")
                    .at("/madeBy", "is no worker");
        }
        return said.madeBy();
    }
}
