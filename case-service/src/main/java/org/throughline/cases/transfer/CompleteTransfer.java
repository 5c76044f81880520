package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.pod.PodRepository;
import org.throughline.cases.transfer.rule.HandOver;
import org.throughline.cases.transfer.rule.StepDone;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Moves all the cases of a transfer, or none: pod and keyworker change in one transaction. */
@ApplicationScoped
class CompleteTransfer {

    private final TransferAccess access;
    private final LockCase lock;
    private final TransferRepository transfers;
    private final TransferCaseRepository cases;
    private final MoveCase move;
    private final ShowTransfers show;
    private final PodRepository pods;
    private final Audit audit;
    private final Clock clock;

    CompleteTransfer(
            TransferAccess access,
            LockCase lock,
            TransferRepository transfers,
            TransferCaseRepository cases,
            MoveCase move,
            ShowTransfers show,
            PodRepository pods,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.lock = lock;
        this.transfers = transfers;
        this.cases = cases;
        this.move = move;
        this.show = show;
        this.pods = pods;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    TransferView of(UUID transferId, Completion completion, LongConsumer versionCheck) {
        access.visible(transferId);
        // the cases before the transfer, as whoever closes a case does: so that neither waits for the other in a circle
        lock.openCases(moving(transferId).stream().map(TransferCase::caseId).toList());
        Transfer transfer = access.locked(transferId, versionCheck);
        access.requireSpeaksFor(transfer.toPodId());
        transfer.requireMayBecome(TransferStatus.COMPLETED);
        List<TransferCase> moving = moving(transferId);
        List<StepDone> steps = cases.steps(List.of(transferId)).getOrDefault(transferId, List.of());
        check(transfer, moving, steps, completion);
        transfer.complete(completion, access.worker());
        transfers.flush();
        moving.forEach(one -> move.with(transfer, one, steps));
        audit.wrote(
                "COMPLETE_TRANSFER",
                "case",
                moving.stream().map(TransferCase::caseId).toList());
        return show.one(transfer);
    }

    private List<TransferCase> moving(UUID transferId) {
        return cases.of(List.of(transferId)).stream()
                .filter(TransferCase::isOpen)
                .toList();
    }

    private void check(Transfer transfer, List<TransferCase> moving, List<StepDone> steps, Completion completion) {
        if (completion.on().isAfter(LocalDate.now(clock)) || completion.on().isBefore(transfer.requestedOn())) {
            throw Problem.unprocessable("completion-outside-transfer", "A case moves today, or is said to have, late.")
                    .at("/on", "is before the transfer was asked for, or in the future");
        }
        if (!pods.holdsCases(transfer.keyworkerId(), transfer.toPodId(), completion.on())) {
            throw Problem.unprocessable("keyworker-not-in-pod", "The keyworker to be sits in the receiving pod.")
                    .at("/on", "the keyworker to be does not hold cases in the pod on this day");
        }
        boolean whole =
                HandOver.isWhole(moving.stream().map(TransferCase::caseId).toList(), steps);
        if (!whole && completion.outstandingReason() == null) {
            throw Problem.unprocessable("hand-over-incomplete", "A required step of the hand-over is not done.")
                    .at("/outstandingReason", "is needed where a required step is not done");
        }
    }
}
