package org.throughline.stack.demo.load;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.throughline.stack.demo.council.Council;
import org.throughline.stack.demo.council.Pod;
import org.throughline.stack.demo.council.SeatTime;
import org.throughline.stack.demo.council.Worker;

/** Pods, workers, seats and leavings, in the order in which they lean on each other. */
final class LoadWorkforce {
    private final Api api;
    private final InParallel parallel;
    private final Keys keys;

    LoadWorkforce(Api api, InParallel parallel, Keys keys) {
        this.api = api;
        this.parallel = parallel;
        this.keys = keys;
    }

    void load(Council council) throws IOException, InterruptedException {
        parallel.each("pods", council.pods(), Set.of("pod-exists"), this::pod);
        parallel.each("workers", council.workers(), Set.of("worker-exists"), this::worker);
        parallel.each("seats", council.seats(), Set.of("seat-held-already"), this::seat);
        List<Worker> leavers = council.workers().stream()
                .filter(worker -> worker.leaving() != null)
                .toList();
        parallel.each("leavers", leavers, Set.of("leaving-announced-already"), this::leaving);
    }

    private Optional<Answer> pod(Pod pod) throws IOException, InterruptedException {
        Body body = Body.of("podId", pod.id())
                .and("name", pod.name())
                .and("kind", pod.kind())
                .and("formedOn", pod.formedOn());
        return Optional.of(api.create(Account.OPERATOR, "/v1/pods", body, keys.of("pod", pod.id())));
    }

    private Optional<Answer> worker(Worker worker) throws IOException, InterruptedException {
        Body body = Body.of("workerId", worker.id())
                .and("sweNumber", worker.sweNumber())
                .and("givenName", worker.givenName())
                .and("familyName", worker.familyName())
                .and("role", worker.role())
                .and("fte", worker.fte())
                .and("employment", worker.employment())
                .and("startedOn", worker.startedOn())
                .and("asyeUntil", worker.asyeUntil());
        return Optional.of(api.create(Account.OPERATOR, "/v1/workers", body, keys.of("worker", worker.id())));
    }

    private Optional<Answer> seat(SeatTime seat) throws IOException, InterruptedException {
        Body body = Body.of("workerId", seat.workerId())
                .and("seat", seat.seat())
                .and("fte", seat.fte())
                .and("from", seat.from())
                .and("to", seat.to());
        String key = keys.of("seat", seat.podId(), seat.workerId());
        return Optional.of(api.create(Account.OPERATOR, "/v1/pods/" + seat.podId() + "/seats", body, key));
    }

    private Optional<Answer> leaving(Worker worker) throws IOException, InterruptedException {
        Body body = Body.of("lastDay", worker.leaving().lastDay())
                .and("reason", worker.leaving().reason())
                .and("destination", worker.leaving().destination());
        String path = "/v1/workers/" + worker.id() + "/leaving";
        return Optional.of(api.create(Account.SENIOR_LEADER, path, body, keys.of("leaving", worker.id())));
    }
}
