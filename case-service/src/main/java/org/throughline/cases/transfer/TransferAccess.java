package org.throughline.cases.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.cases.access.CaseAccess;
import org.throughline.cases.pod.PodRepository;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/** Who may see a transfer, and who may speak for a pod. */
@ApplicationScoped
class TransferAccess {

    private static final String TRANSFER = "transfer";

    private final CaseAccess access;
    private final TransferRepository transfers;
    private final PodRepository pods;
    private final Caller caller;
    private final Clock clock;

    TransferAccess(CaseAccess access, TransferRepository transfers, PodRepository pods, Caller caller, Clock clock) {
        this.access = access;
        this.transfers = transfers;
        this.pods = pods;
        this.caller = caller;
        this.clock = clock;
    }

    /** The transfer; 404 where there is none or the caller may not see it. */
    Transfer visible(UUID transferId) {
        return transfers.visible(transferId, access.visibility()).orElseThrow(() -> Problem.notFound(TRANSFER));
    }

    /** The visible transfer, its row locked and its version checked on the locked row. */
    Transfer locked(UUID transferId, LongConsumer versionCheck) {
        Transfer seen = visible(transferId);
        Transfer transfer = transfers.lock(seen.id()).orElseThrow(() -> Problem.notFound(TRANSFER));
        // what was seen before the lock may have changed meanwhile
        transfers.getEntityManager().refresh(transfer);
        versionCheck.accept(transfer.version());
        return transfer;
    }

    /** Whether the caller speaks for a pod today: its manager, or the leadership. */
    boolean speaksFor(UUID podId) {
        return caller.hasAny(Roles.SENIOR_LEADER)
                || caller.workerId()
                        .filter(worker -> pods.manages(worker, podId, LocalDate.now(clock)))
                        .isPresent();
    }

    /** 403 where the caller does not speak for the pod. */
    void requireSpeaksFor(UUID podId) {
        if (!speaksFor(podId)) {
            throw Problem.forbidden("not-managing-this-pod", "The pod's manager does this.");
        }
    }

    /** The worker that the caller is; null for the leadership without a worker's id. */
    UUID worker() {
        return caller.workerId().orElse(null);
    }
}
