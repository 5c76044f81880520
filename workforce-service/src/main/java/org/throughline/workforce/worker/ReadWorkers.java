package org.throughline.workforce.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Reads workers, and says in the audit who saw whom. */
@ApplicationScoped
@Transactional
class ReadWorkers {

    private final Workers workers;
    private final Audit audit;
    private final Clock clock;

    ReadWorkers(Workers workers, Audit audit, Clock clock) {
        this.workers = workers;
        this.audit = audit;
        this.clock = clock;
    }

    WorkerView one(UUID id) {
        Worker worker = workers.findByIdOptional(id).orElseThrow(() -> Problem.notFound("worker"));
        audit.read("worker", id);
        return worker.view();
    }

    Page<WorkerView> page(WorkerFilter filter, PageRequest request) {
        LocalDate today = LocalDate.now(clock);
        return seen(workers.page(filter, today, request.afterId(), request.limit + 1), request);
    }

    Page<WorkerView> named(WorkerSearch search) {
        PageRequest request = search.page();
        return seen(workers.named(search.words(), request.afterId(), request.limit + 1), request);
    }

    List<WorkerSummary> summaries(Set<UUID> ids) {
        List<WorkerSummary> found = workers.summaries(ids);
        audit.read("worker", found.stream().map(WorkerSummary::id).toList());
        return found;
    }

    private Page<WorkerView> seen(List<WorkerView> rows, PageRequest request) {
        Page<WorkerView> page = Page.of(rows, request.limit, last -> Cursor.after(last.id()));
        audit.read("worker", page.items().stream().map(WorkerView::id).toList());
        return page;
    }
}
