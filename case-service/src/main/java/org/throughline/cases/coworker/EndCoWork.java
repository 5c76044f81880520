package org.throughline.cases.coworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.keyworker.BeforeSuccession;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.Succession;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Ends co-work: by command, with its case, and where the co-worker becomes the keyworker. */
@ApplicationScoped
class EndCoWork implements EndsWithCase, BeforeSuccession {

    private final CaseAccess access;
    private final LockCase lock;
    private final CoWorkerRepository coWorkers;
    private final Outbox outbox;
    private final Audit audit;

    EndCoWork(CaseAccess access, LockCase lock, CoWorkerRepository coWorkers, Outbox outbox, Audit audit) {
        this.access = access;
        this.lock = lock;
        this.coWorkers = coWorkers;
        this.outbox = outbox;
        this.audit = audit;
    }

    /** The stretch with its end. */
    @Transactional
    CoWorkerView by(UUID caseId, UUID coWorkerId, CoWorkerEnding ending) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, version -> {});
        CoWorker coWorker = coWorkers.ofCase(caseId, coWorkerId).orElseThrow(() -> Problem.notFound("co-worker"));
        CoWorkerRule.endingRefusal(coWorker.startedOn(), ending.to()).ifPresent(refusal -> {
            throw refusal.saying("The co-work cannot end like this.");
        });
        end(file, List.of(coWorker), ending.to());
        audit.wrote("END_CO_WORK", "case", caseId);
        return coWorker.view();
    }

    @Override
    public void endWith(CaseFile file, LocalDate firstDayAfter) {
        end(file, coWorkers.lastingBeyond(file.id(), firstDayAfter), firstDayAfter);
    }

    @Override
    public void giveWay(CaseFile file, KeyworkerSpell ending, Succession next) {
        end(file, coWorkers.lastingBeyond(file.id(), next.workerId(), next.on()), next.on());
    }

    /** Ends what has begun by then and drops the rest, which never began. */
    private void end(CaseFile file, List<CoWorker> lasting, LocalDate firstDayAfter) {
        for (CoWorker coWorker : lasting) {
            boolean began = coWorker.beginsBefore(firstDayAfter);
            if (!began) {
                coWorkers.delete(coWorker);
                coWorkers.flush();
            }
            // what was dropped is shown, and told, as ending on its first day
            coWorker.end(began ? firstDayAfter : coWorker.startedOn());
            outbox.append(coWorker.ended(file.childId()));
        }
        coWorkers.flush();
    }
}
