package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.pod.PodRepository;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;

/** The receiving pod says yes or no. */
@ApplicationScoped
class AnswerTransfer {

    private final TransferAccess access;
    private final TransferRepository transfers;
    private final TransferCaseRepository cases;
    private final ShowTransfers show;
    private final PodRepository pods;
    private final Exclusions exclusions;
    private final TellTransfer tell;
    private final Audit audit;
    private final Clock clock;

    AnswerTransfer(
            TransferAccess access,
            TransferRepository transfers,
            TransferCaseRepository cases,
            ShowTransfers show,
            PodRepository pods,
            Exclusions exclusions,
            TellTransfer tell,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.transfers = transfers;
        this.cases = cases;
        this.show = show;
        this.pods = pods;
        this.exclusions = exclusions;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    TransferView accept(UUID transferId, Acceptance acceptance, LongConsumer versionCheck) {
        Transfer transfer = access.locked(transferId, versionCheck);
        access.requireSpeaksFor(transfer.toPodId());
        transfer.requireMayBecome(TransferStatus.ACCEPTED);
        LocalDate today = LocalDate.now(clock);
        if (acceptance.plannedOn().isBefore(today)) {
            throw Problem.unprocessable("hand-over-in-the-past", "A hand-over takes place today or later.")
                    .at("/plannedOn", "is before today");
        }
        if (!pods.holdsCases(acceptance.keyworkerId(), transfer.toPodId(), acceptance.plannedOn())) {
            throw Problem.unprocessable("keyworker-not-in-pod", "The keyworker to be sits in the receiving pod.")
                    .at("/keyworkerId", "does not hold cases in the pod on the planned day");
        }
        if (exclusions
                .fromAnyOf(cases.of(List.of(transferId)).stream()
                        .map(TransferCase::childId)
                        .toList())
                .contains(acceptance.keyworkerId())) {
            throw Problem.unprocessable("worker-excluded", "The keyworker to be may work with each of the children.")
                    .at("/keyworkerId", "may not work with one of the children");
        }
        transfer.accept(acceptance, access.worker(), today);
        transfers.flush();
        List<TransferCase> moving = open(transferId);
        audit.wrote("ACCEPT_TRANSFER", "case", ids(moving));
        tell.accepted(transfer, moving);
        return show.one(transfer);
    }

    @Transactional
    TransferView decline(UUID transferId, Decline decline, LongConsumer versionCheck) {
        Transfer transfer = access.locked(transferId, versionCheck);
        access.requireSpeaksFor(transfer.toPodId());
        transfer.decline(decline.reason(), access.worker(), LocalDate.now(clock));
        transfers.flush();
        List<TransferCase> staying = open(transferId);
        staying.forEach(one -> cases.end(transferId, one.caseId(), "ENDED", null));
        audit.wrote("DECLINE_TRANSFER", "case", ids(staying));
        tell.declined(transfer, staying, decline.reason());
        return show.one(transfer);
    }

    private List<TransferCase> open(UUID transferId) {
        return cases.of(List.of(transferId)).stream()
                .filter(TransferCase::isOpen)
                .toList();
    }

    private static List<UUID> ids(List<TransferCase> cases) {
        return cases.stream().map(TransferCase::caseId).toList();
    }
}
