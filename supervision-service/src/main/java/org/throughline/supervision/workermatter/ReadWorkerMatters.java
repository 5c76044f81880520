package org.throughline.supervision.workermatter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.supervision.managing.WorkerAccess;

/** Reads a worker's record: that worker, and who manages them. */
@ApplicationScoped
class ReadWorkerMatters {

    private final WorkerMatters matters;
    private final WorkerAccess access;
    private final Audit audit;
    private final Clock clock;

    ReadWorkerMatters(WorkerMatters matters, WorkerAccess access, Audit audit, Clock clock) {
        this.matters = matters;
        this.access = access;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Page<WorkerMatterView> of(UUID worker, PageRequest request) {
        access.requireOwnOrManaged(worker);
        Page<WorkerMatter> page = Page.of(
                matters.of(worker, request.afterId().orElse(null), request.limit + 1),
                request.limit,
                last -> Cursor.after(last.id));
        audit.read("worker", worker);
        return page.map(matter -> WorkerMatterView.of(matter, clock.getZone()));
    }
}
