package org.throughline.supervision.workermatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.caller.Roles;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Reads a worker's record: that worker, and who manages them. */
@ApplicationScoped
class ReadWorkerMatters {

    private final WorkerMatters matters;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    ReadWorkerMatters(WorkerMatters matters, Caller caller, Audit audit, Clock clock) {
        this.matters = matters;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<WorkerMatterView> of(UUID worker, PageRequest request) {
        requireOwnOrManaged(worker);
        Page<WorkerMatter> page = Page.of(
                matters.of(worker, request.afterId().orElse(null), request.limit + 1),
                request.limit,
                last -> Cursor.after(last.id));
        audit.read("worker", worker);
        return page.map(matter -> WorkerMatterView.of(matter, clock.getZone()));
    }

    private void requireOwnOrManaged(UUID worker) {
        LocalDate today = LocalDate.now(clock);
        boolean own = caller.workerId().filter(worker::equals).isPresent();
        boolean managed = caller.hasAny(Roles.POD_MANAGER)
                && caller.workerId()
                        .filter(manager -> matters.manages(manager, worker, today))
                        .isPresent();
        boolean ledByTheLeadership = caller.hasAny(Roles.SENIOR_LEADER) && matters.isManager(worker, today);
        if (!own && !managed && !ledByTheLeadership) {
            throw Problem.notFound("worker");
        }
    }
}
