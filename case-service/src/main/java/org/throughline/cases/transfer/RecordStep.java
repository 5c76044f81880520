package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.pod.WorkerRepository;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** Notes what was done of a hand-over, by whom and when. */
@ApplicationScoped
class RecordStep {

    private static final String DETAIL = "The step cannot be noted like this.";

    private final TransferAccess access;
    private final TransferRepository transfers;
    private final TransferCaseRepository cases;
    private final ShowTransfers show;
    private final WorkerRepository workers;
    private final Audit audit;
    private final Clock clock;

    RecordStep(
            TransferAccess access,
            TransferRepository transfers,
            TransferCaseRepository cases,
            ShowTransfers show,
            WorkerRepository workers,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.transfers = transfers;
        this.cases = cases;
        this.show = show;
        this.workers = workers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    TransferView of(UUID transferId, NewStep step, LongConsumer versionCheck) {
        Transfer transfer = access.locked(transferId, versionCheck);
        if (transfer.status() != TransferStatus.ACCEPTED) {
            throw Problem.conflict("transfer-not-open", "The transfer is not at a step that allows this.");
        }
        OffsetDateTime now = OffsetDateTime.now(clock);
        if (step.on().isAfter(now.toLocalDate()) || step.on().isBefore(transfer.requestedOn())) {
            throw Problem.unprocessable("step-outside-transfer", DETAIL)
                    .at("/on", "is before the transfer was asked for, or in the future");
        }
        List<UUID> of = cases(transferId, step);
        transfers.raiseVersion(transfer);
        cases.done(transferId, of, step.step(), step.on(), doer(step), now);
        audit.wrote("RECORD_HAND_OVER_STEP", "case", of);
        transfers.flush();
        return show.one(transfer);
    }

    private List<UUID> cases(UUID transferId, NewStep step) {
        List<UUID> open = cases.of(List.of(transferId)).stream()
                .filter(TransferCase::isOpen)
                .map(TransferCase::caseId)
                .toList();
        if (step.caseIds() == null) {
            return open;
        }
        if (!open.containsAll(step.caseIds())) {
            throw Problem.unprocessable("case-not-in-transfer", DETAIL)
                    .at("/caseIds", "names a case that does not move with this transfer");
        }
        return List.copyOf(Set.copyOf(step.caseIds()));
    }

    private UUID doer(NewStep step) {
        return Optional.ofNullable(step.by())
                .or(() -> Optional.ofNullable(access.worker()))
                .filter(by -> !workers.knownOf(List.of(by)).isEmpty())
                .orElseThrow(() -> Problem.unprocessable("unknown-worker", DETAIL)
                        .at("/by", "is needed where the token names no known worker, and names one"));
    }
}
