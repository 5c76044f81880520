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
import org.throughline.cases.casefile.CaseFileRepository;
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
    private final CaseFileRepository cases;
    private final PromiseRepository promises;
    private final WorkerRepository workers;
    private final Caller caller;
    private final Outbox outbox;
    private final Audit audit;
    private final Clock clock;

    MakePromise(
            CaseAccess access,
            CaseFileRepository cases,
            PromiseRepository promises,
            WorkerRepository workers,
            Caller caller,
            Outbox outbox,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.cases = cases;
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
        CaseFile file = cases.findById(caseId);
        if (!file.isOpen()) {
            throw Problem.conflict("case-closed", "The case is closed.");
        }
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
