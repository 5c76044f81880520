package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.allocation.MoveToPod;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.CaseFileRepository;
import org.throughline.cases.keyworker.DropPlannedChange;
import org.throughline.cases.keyworker.KeyworkerSpell;
import org.throughline.cases.keyworker.KeyworkerSpellRepository;
import org.throughline.cases.keyworker.SucceedKeyworker;
import org.throughline.cases.keyworker.Succession;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.cases.transfer.rule.HandOver;
import org.throughline.cases.transfer.rule.HandOverStep;
import org.throughline.cases.transfer.rule.SpellReason;
import org.throughline.cases.transfer.rule.StepDone;
import org.throughline.contracts.casework.TransferCompleted;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** Moves one case of a completed transfer: its pod, and its keyworker unless that is the same. The case is locked. */
@ApplicationScoped
class MoveCase {

    private final CaseFileRepository files;
    private final KeyworkerSpellRepository spells;
    private final WorkerRepository workers;
    private final MoveToPod moveToPod;
    private final DropPlannedChange dropPlanned;
    private final SucceedKeyworker succeed;
    private final TransferCaseRepository cases;
    private final Outbox outbox;
    private final Clock clock;

    MoveCase(
            CaseFileRepository files,
            KeyworkerSpellRepository spells,
            WorkerRepository workers,
            MoveToPod moveToPod,
            DropPlannedChange dropPlanned,
            SucceedKeyworker succeed,
            TransferCaseRepository cases,
            Outbox outbox,
            Clock clock) {
        this.files = files;
        this.spells = spells;
        this.workers = workers;
        this.moveToPod = moveToPod;
        this.dropPlanned = dropPlanned;
        this.succeed = succeed;
        this.cases = cases;
        this.outbox = outbox;
        this.clock = clock;
    }

    void with(Transfer transfer, TransferCase one, List<StepDone> steps) {
        CaseFile file = files.findById(one.caseId());
        LocalDate on = transfer.endedOn();
        moveToPod.at(file, transfer.toPodId(), transfer.keyworkerId(), on);
        // the holding pod's plans for the case end with its holding it
        dropPlanned.after(file, LocalDate.now(clock));
        Optional<KeyworkerSpell> lasting = spells.open(file.id());
        UUID previous = lasting.map(KeyworkerSpell::workerId).orElse(null);
        UUID begun = transfer.keyworkerId().equals(previous)
                ? null
                : succeed(transfer, file, lasting, steps).id();
        cases.end(transfer.id(), file.id(), "MOVED", begun);
        outbox.append(new TransferCompleted(
                transfer.id(),
                file.id(),
                file.childId(),
                transfer.fromPodId(),
                transfer.toPodId(),
                transfer.reason(),
                previous,
                transfer.keyworkerId(),
                begun,
                on));
    }

    private KeyworkerSpell succeed(
            Transfer transfer, CaseFile file, Optional<KeyworkerSpell> lasting, List<StepDone> steps) {
        LocalDate on = transfer.endedOn();
        lasting.filter(spell -> !on.isAfter(spell.startedOn())).ifPresent(spell -> {
            throw Problem.unprocessable("keyworker-change-too-early", "A keyworker spell lasts a day at least.")
                    .at("/on", "is not after the first day of a keyworker spell that lasts");
        });
        boolean left = lasting.map(KeyworkerSpell::workerId)
                .flatMap(workers::known)
                .map(worker -> worker.hasLeftBy(on))
                .orElse(false);
        Optional<StepDone> told = HandOver.of(file.id(), HandOverStep.CHILD_TOLD, steps);
        return succeed.with(
                file,
                new Succession(
                        transfer.keyworkerId(),
                        on,
                        SpellReason.of(transfer.reason(), left),
                        true,
                        told.isPresent(),
                        told.map(StepDone::by).orElse(null)));
    }
}
