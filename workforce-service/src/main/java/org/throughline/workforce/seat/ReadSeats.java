package org.throughline.workforce.seat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.problem.Problem;
import org.throughline.workforce.pod.Pods;

/** Reads who sits in a pod on a day. */
@ApplicationScoped
class ReadSeats {

    private final Seats seats;
    private final Pods pods;
    private final Audit audit;
    private final Clock clock;

    ReadSeats(Seats seats, Pods pods, Audit audit, Clock clock) {
        this.seats = seats;
        this.pods = pods;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    SeatList of(UUID podId, LocalDate asOf) {
        LocalDate day = asOf == null ? LocalDate.now(clock) : asOf;
        if (pods.findByIdOptional(podId).isEmpty()) {
            throw Problem.notFound("pod");
        }
        List<SeatView> held = seats.ofPodOn(podId, day);
        audit.read("pod", podId);
        audit.read("seat", held.stream().map(SeatView::id).toList());
        return new SeatList(day, held);
    }
}
