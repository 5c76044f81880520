package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.EndsWithCase;
import org.throughline.cases.transfer.rule.TransferStatus;
import org.throughline.platform.audit.Audit;

/** Ends transfers in which nothing moves: given up, not answered in time, or their cases closed. */
@ApplicationScoped
class EndTransfer implements EndsWithCase {

    private final TransferAccess access;
    private final TransferRepository transfers;
    private final TransferCaseRepository cases;
    private final ShowTransfers show;
    private final TellTransfer tell;
    private final Audit audit;
    private final Clock clock;

    EndTransfer(
            TransferAccess access,
            TransferRepository transfers,
            TransferCaseRepository cases,
            ShowTransfers show,
            TellTransfer tell,
            Audit audit,
            Clock clock) {
        this.access = access;
        this.transfers = transfers;
        this.cases = cases;
        this.show = show;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
    }

    /** Gives it up: the pod that asked at any time, the receiving one what it had accepted. */
    @Transactional
    TransferView withdraw(UUID transferId, LongConsumer versionCheck) {
        Transfer transfer = access.locked(transferId, versionCheck);
        boolean receiverGoesBack = transfer.status() == TransferStatus.ACCEPTED && access.speaksFor(transfer.toPodId());
        if (!receiverGoesBack) {
            access.requireSpeaksFor(transfer.fromPodId());
        }
        LocalDate today = LocalDate.now(clock);
        transfer.end(TransferStatus.WITHDRAWN, access.worker(), today);
        List<TransferCase> staying = release(transfer);
        audit.wrote("WITHDRAW_TRANSFER", "case", ids(staying));
        tell.withdrawn(transfer, staying, today);
        return show.one(transfer);
    }

    /** Ends the requests whose last day for an answer lies before this day; says how many. */
    @Transactional
    int unansweredBefore(LocalDate day) {
        List<Transfer> forgotten = transfers.lockUnansweredBefore(day);
        for (Transfer transfer : forgotten) {
            transfer.end(TransferStatus.EXPIRED, null, day);
            List<TransferCase> staying = release(transfer);
            audit.wrote("EXPIRE_TRANSFER", "case", ids(staying));
            tell.expired(transfer, staying);
        }
        return forgotten.size();
    }

    /** A closed case leaves its transfer; with the last one the transfer ends. */
    @Override
    public void endWith(CaseFile file, LocalDate firstDayAfter) {
        cases.openTransferOf(file.id()).flatMap(transfers::lock).ifPresent(transfer -> {
            List<TransferCase> open = open(transfer);
            cases.end(transfer.id(), file.id(), "CLOSED", null);
            if (open.size() == 1 && transfer.status().isOpen()) {
                transfer.end(TransferStatus.WITHDRAWN, access.worker(), LocalDate.now(clock));
            } else {
                transfers.raiseVersion(transfer);
            }
            tell.withdrawn(
                    transfer,
                    open.stream().filter(one -> one.caseId().equals(file.id())).toList(),
                    LocalDate.now(clock));
        });
    }

    private List<TransferCase> release(Transfer transfer) {
        transfers.flush();
        List<TransferCase> staying = open(transfer);
        staying.forEach(one -> cases.end(transfer.id(), one.caseId(), "ENDED", null));
        return staying;
    }

    private List<TransferCase> open(Transfer transfer) {
        return cases.of(List.of(transfer.id())).stream()
                .filter(TransferCase::isOpen)
                .toList();
    }

    private static List<UUID> ids(List<TransferCase> cases) {
        return cases.stream().map(TransferCase::caseId).toList();
    }
}
