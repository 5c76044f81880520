package org.throughline.workforce.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.outbox.Outbox;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.pod.Pod;
import org.throughline.workforce.pod.Pods;
import org.throughline.workforce.worker.Worker;
import org.throughline.workforce.worker.Workers;

/** A worker takes a seat in a pod. That the hours suffice is held by the database. */
@ApplicationScoped
class FillSeat {

    private final Seats seats;
    private final Pods pods;
    private final Workers workers;
    private final Audit audit;
    private final Outbox outbox;

    FillSeat(Seats seats, Pods pods, Workers workers, Audit audit, Outbox outbox) {
        this.seats = seats;
        this.pods = pods;
        this.workers = workers;
        this.audit = audit;
        this.outbox = outbox;
    }

    @Transactional
    SeatView fill(UUID podId, NewSeat wanted) {
        Pod pod = pods.findByIdOptional(podId).orElseThrow(() -> Problem.notFound("pod"));
        Worker worker = workers.lock(wanted.workerId()).orElseThrow(FillSeat::unknownWorker);
        refuseUnlessPossible(pod, worker, wanted);
        SeatHeld seat = new SeatHeld(podId, wanted);
        seats.persistAndFlush(seat);
        audit.wrote("FILL_SEAT", "seat", seat.id);
        outbox.append(seat.filled());
        return seat.view();
    }

    private static void refuseUnlessPossible(Pod pod, Worker worker, NewSeat wanted) {
        if (wanted.to() != null && !wanted.to().isAfter(wanted.from())) {
            throw Problem.unprocessable("seat-ends-before-start", "A seat is filled for a day at least.")
                    .at("/to", "not after the seat's first day");
        }
        if (wanted.from().isBefore(pod.formedOn())) {
            throw Problem.unprocessable("seat-before-pod", "The pod is formed later than the seat begins.")
                    .at("/from", "before the pod's first day");
        }
        if (!worker.isEmployedThroughout(wanted.from(), wanted.to())) {
            throw Problem.unprocessable(
                            "seat-outside-employment", "The worker is not employed for the whole time of the seat.")
                    .at("/from", "the seat lies between the first and the last day of employment");
        }
    }

    private static Problem unknownWorker() {
        return Problem.unprocessable("unknown-worker", "There is no such worker.")
                .at("/workerId", "unknown");
    }
}
