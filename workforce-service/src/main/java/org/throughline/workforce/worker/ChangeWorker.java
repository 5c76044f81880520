package org.throughline.workforce.worker;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.LongConsumer;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.http.MergePatch;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;

/** A worker's details are edited. */
@ApplicationScoped
class ChangeWorker {

    private final Workers workers;
    private final MergePatch mergePatch;
    private final Audit audit;
    private final Outbox outbox;
    private final Clock clock;

    ChangeWorker(Workers workers, MergePatch mergePatch, Audit audit, Outbox outbox, Clock clock) {
        this.workers = workers;
        this.mergePatch = mergePatch;
        this.audit = audit;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** Applies the patch if the precondition accepts the version of the locked row. A new name alone is no event. */
    @Transactional
    WorkerView change(UUID id, LongConsumer precondition, JsonNode patch) throws JsonProcessingException {
        Worker worker = workers.lock(id).orElseThrow(() -> Problem.notFound("worker"));
        precondition.accept(worker.version);
        WorkerEdit before = worker.edit();
        worker.take(mergePatch.apply(patch, before, WorkerEdit.class));
        workers.flush();
        audit.wrote("CHANGE_WORKER", "worker", id);
        if (worker.edit().differsBeyondNameFrom(before)) {
            outbox.append(worker.changed(LocalDate.now(clock)));
        }
        return worker.view();
    }
}
