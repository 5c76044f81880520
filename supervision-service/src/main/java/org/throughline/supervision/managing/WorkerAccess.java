package org.throughline.supervision.managing;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.problem.Problem;

/** A worker's record is for that worker and who manages them; a pod manager is managed by the senior leaders. */
@ApplicationScoped
public class WorkerAccess {

    private static final String WHAT = "worker";

    private final ManagingRepository managing;
    private final Caller caller;
    private final Clock clock;

    WorkerAccess(ManagingRepository managing, Caller caller, Clock clock) {
        this.managing = managing;
        this.caller = caller;
        this.clock = clock;
    }

    /** Passes for the worker and who manages them; else the 404 of a worker who is not there. */
    public void requireOwnOrManaged(UUID worker) {
        if (!isOwn(worker) && !isManagedByCaller(worker)) {
            throw Problem.notFound(WHAT);
        }
    }

    /** Passes for who manages the worker; else 403 for the worker, 404 for all others. */
    public void requireManaged(UUID worker) {
        requireOwnOrManaged(worker);
        if (!isManagedByCaller(worker)) {
            throw Problem.forbidden("not-managing-this-worker", "Who manages the worker does this.");
        }
    }

    /** Whether it is the caller's own record. */
    public boolean isOwn(UUID worker) {
        return caller.workerId().filter(worker::equals).isPresent();
    }

    private boolean isManagedByCaller(UUID worker) {
        LocalDate today = LocalDate.now(clock);
        boolean managed = caller.hasAny(Roles.POD_MANAGER)
                && caller.workerId()
                        .filter(manager -> managing.manages(manager, worker, today))
                        .isPresent();
        return managed || caller.hasAny(Roles.SENIOR_LEADER) && !isOwn(worker) && managing.isManager(worker, today);
    }
}
