package org.throughline.cases.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.keyworker.rule.CheckReason;
import org.throughline.cases.keyworker.rule.ReasonDoubt;
import org.throughline.cases.keyworker.rule.ReasonFacts;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Gives a child another keyworker. */
@ApplicationScoped
class ChangeKeyworker {

    private static final String DETAIL = "The keyworker cannot be changed like this.";

    private final CaseAccess access;
    private final LockCase lock;
    private final KeyworkerSpellRepository spells;
    private final WorkerRepository workers;
    private final ReasonFactsRepository reasonFacts;
    private final SucceedKeyworker succeed;
    private final Audit audit;
    private final Clock clock;

    ChangeKeyworker(
            CaseAccess access,
            LockCase lock,
            KeyworkerSpellRepository spells,
            WorkerRepository workers,
            ReasonFactsRepository reasonFacts,
            SucceedKeyworker succeed,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.spells = spells;
        this.workers = workers;
        this.reasonFacts = reasonFacts;
        this.succeed = succeed;
        this.audit = audit;
        this.clock = clock;
    }

    /** The new spell. Of two changes of the same version one wins: the version is checked on the locked row. */
    @Transactional
    ChangedKeyworker on(UUID caseId, KeyworkerChange change, LongConsumer versionCheck) {
        access.requireCase(caseId);
        CaseFile file = lock.openCase(caseId, versionCheck);
        Succession next = change.succession();
        checkWorker(next);
        ChangeRule.refusal(file.openedOn(), spells.open(caseId).orElse(null), next, LocalDate.now(clock))
                .ifPresent(refusal -> {
                    throw refusal.saying(DETAIL);
                });
        List<ReasonWarning> warnings = checkReason(file, next);
        lock.raiseVersion(file);
        KeyworkerSpell spell = succeed.with(file, next);
        audit.wrote("CHANGE_KEYWORKER", "case", caseId);
        return new ChangedKeyworker(KeyworkerSpellView.of(spell, warnings), file.version());
    }

    /** What the facts leave open; 422 where they contradict the reason. */
    private List<ReasonWarning> checkReason(CaseFile file, Succession next) {
        ReasonFacts facts = reasonFacts.of(file, spells.open(file.id()).orElse(null), next);
        List<ReasonDoubt> doubts = CheckReason.of(next.reason(), facts);
        doubts.stream().filter(ReasonDoubt::refuses).findFirst().ifPresent(doubt -> {
            throw Problem.unprocessable(doubt.code(), "The facts do not bear this reason out.")
                    .at("/reason", doubt.detail());
        });
        return doubts.stream().map(ReasonWarning::of).toList();
    }

    private void checkWorker(Succession next) {
        var worker = workers.known(next.workerId()).orElseThrow(() -> Problem.unprocessable("unknown-worker", DETAIL)
                .at("/keyworkerId", "is not a known worker"));
        if (worker.hasLeftBy(next.on())) {
            throw Problem.unprocessable("worker-left", DETAIL).at("/keyworkerId", "has left by that day");
        }
    }
}
