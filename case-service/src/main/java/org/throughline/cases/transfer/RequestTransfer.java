package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.casefile.LockCase;
import org.throughline.cases.pod.PodRepository;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;
import org.throughline.platform.time.WorkingDays;

/** Asks another pod to take cases. */
@ApplicationScoped
class RequestTransfer {

    private final CaseAccess caseAccess;
    private final TransferAccess access;
    private final LockCase lock;
    private final PodRepository pods;
    private final TransferRepository transfers;
    private final TransferCaseRepository cases;
    private final TellTransfer tell;
    private final Audit audit;
    private final Clock clock;
    private final WorkingDays workingDays;
    private final TransferSettings settings;

    RequestTransfer(
            CaseAccess caseAccess,
            TransferAccess access,
            LockCase lock,
            PodRepository pods,
            TransferRepository transfers,
            TransferCaseRepository cases,
            TellTransfer tell,
            Audit audit,
            Clock clock,
            WorkingDays workingDays,
            TransferSettings settings) {
        this.caseAccess = caseAccess;
        this.access = access;
        this.lock = lock;
        this.pods = pods;
        this.transfers = transfers;
        this.cases = cases;
        this.tell = tell;
        this.audit = audit;
        this.clock = clock;
        this.workingDays = workingDays;
        this.settings = settings;
    }

    /** The transfer; the database refuses it where one of the cases is asked for already. */
    @Transactional
    TransferView of(NewTransfer asked) {
        List<UUID> ids = asked.caseIds().stream().distinct().toList();
        if (caseAccess.visibleCases(ids).size() < ids.size()) {
            throw Problem.notFound("case");
        }
        List<CaseFile> files = lock.openCases(ids);
        UUID fromPod = theOnePod(files);
        access.requireSpeaksFor(fromPod);
        checkReceiver(asked.toPodId(), fromPod);
        checkSiblings(asked, files, fromPod);
        OffsetDateTime now = OffsetDateTime.now(clock);
        LocalDate due = workingDays.plus(now.toLocalDate(), settings.answerWithinWorkingDays());
        var transfer = new Transfer(fromPod, asked, access.worker(), now, due);
        transfers.persistAndFlush(transfer);
        cases.keep(transfer.id(), files);
        List<TransferCase> moving = cases.of(List.of(transfer.id()));
        audit.wrote("REQUEST_TRANSFER", "case", ids);
        tell.requested(transfer, moving);
        return transfer.view(
                moving.stream().map(one -> MovingCase.of(one, List.of())).toList());
    }

    private static UUID theOnePod(List<CaseFile> files) {
        List<UUID> from = files.stream().map(CaseFile::podId).distinct().toList();
        if (from.contains(null)) {
            throw Problem.unprocessable("case-not-allocated", "A case without a pod is allocated, not transferred.")
                    .at("/caseIds", "names a case without a pod");
        }
        if (from.size() > 1) {
            throw Problem.unprocessable("cases-of-several-pods", "A transfer moves the cases of one pod.")
                    .at("/caseIds", "names cases of more than one pod");
        }
        return from.get(0);
    }

    private void checkReceiver(UUID toPod, UUID fromPod) {
        LocalDate today = LocalDate.now(clock);
        if (toPod.equals(fromPod)) {
            throw refused("holds the cases already");
        }
        if (!pods.isFormed(toPod, today)) {
            throw refused("no pod that holds cases today");
        }
        if (!pods.isManaged(toPod, today)) {
            throw refused("has no manager who could answer");
        }
    }

    private static Problem refused(String why) {
        return Problem.unprocessable("receiving-pod-refused", "This pod cannot be asked.")
                .at("/toPodId", why);
    }

    private void checkSiblings(NewTransfer asked, List<CaseFile> files, UUID fromPod) {
        List<UUID> children = files.stream().map(CaseFile::childId).toList();
        if (asked.separationReason() == null && cases.leavesSiblingBehind(children, fromPod)) {
            throw Problem.unprocessable(
                            "siblings-left-behind", "Brothers and sisters move together, unless there is a reason.")
                    .at("/separationReason", "is needed where an open sibling of the same pod is not among the cases");
        }
    }
}
