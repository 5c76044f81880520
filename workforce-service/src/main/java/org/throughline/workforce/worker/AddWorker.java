package org.throughline.workforce.worker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;

/** A worker joins. */
@ApplicationScoped
class AddWorker {

    private final Workers workers;
    private final Audit audit;
    private final Outbox outbox;

    AddWorker(Workers workers, Audit audit, Outbox outbox) {
        this.workers = workers;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    WorkerView add(NewWorker newWorker) {
        Worker worker = new Worker(newWorker);
        workers.persistAndFlush(worker);
        audit.wrote("ADD_WORKER", "worker", worker.id);
        outbox.append(worker.joined());
        return worker.view();
    }
}
