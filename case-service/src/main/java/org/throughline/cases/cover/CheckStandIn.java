package org.throughline.cases.cover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.access.Exclusions;
import org.throughline.cases.casefile.Refusal;
import org.throughline.cases.pod.KnownWorker;
import org.throughline.cases.pod.WorkerRepository;

/** Whether a worker can stand in at all, by what is told of workers. */
@ApplicationScoped
class CheckStandIn {

    private static final String WORKER = "/workerId";

    private final WorkerRepository workers;
    private final Exclusions exclusions;

    CheckStandIn(WorkerRepository workers, Exclusions exclusions) {
        this.workers = workers;
        this.exclusions = exclusions;
    }

    /** Why this worker cannot: unknown, gone, not qualified to hold a case alone, or absent on the first day. */
    Optional<Refusal> worker(StandIn standIn) {
        Optional<KnownWorker> worker = workers.known(standIn.workerId());
        if (worker.isEmpty()) {
            return refuse("unknown-worker", "is not a known worker");
        }
        if (worker.get().hasLeftBy(standIn.from())) {
            return refuse("worker-left", "has left by that day");
        }
        if (!worker.get().isQualified()) {
            return refuse("cannot-cover", "is not in a role that may hold a case alone");
        }
        if (workers.absenceOn(standIn.workerId(), standIn.from()).isPresent()) {
            return refuse("covering-worker-absent", "is absent on the first day");
        }
        return Optional.empty();
    }

    /** Why this worker cannot for this child. */
    Optional<Refusal> child(StandIn standIn, UUID childId) {
        return exclusions.excludes(standIn.workerId(), childId)
                ? refuse("worker-excluded", "may not work with this child")
                : Optional.empty();
    }

    /** The keyworker's absence of the day; null where none is told: cover may be needed before anybody has told it. */
    UUID absenceOf(UUID keyworkerId, LocalDate day) {
        return workers.absenceOn(keyworkerId, day).orElse(null);
    }

    private static Optional<Refusal> refuse(String code, String detail) {
        return Optional.of(new Refusal(code, WORKER, detail));
    }
}
