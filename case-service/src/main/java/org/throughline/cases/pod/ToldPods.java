package org.throughline.cases.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;

/** Keeps what was told of pods and seats, in whatever order it was told: a seat before its pod, an end before its seat. */
@ApplicationScoped
class ToldPods {

    private static final String FORMED = "insert into pod (pod_id, kind, formed_on) values (:pod, :kind, :on) "
            + "on conflict (pod_id) do update set kind = excluded.kind, formed_on = excluded.formed_on";

    private static final String FILLED = "insert into pod_seat (seat_id, pod_id, worker_id, seat, fte, started_on, "
            + "ended_on) values (:id, :pod, :worker, :seat, :fte, :from, cast(:to as date)) "
            + "on conflict (seat_id) do update set seat = excluded.seat, fte = excluded.fte, "
            + "started_on = excluded.started_on, ended_on = coalesce(pod_seat.ended_on, excluded.ended_on)";

    private static final String ENDED = "insert into pod_seat (seat_id, pod_id, worker_id, ended_on) "
            + "values (:id, :pod, :worker, :to) on conflict (seat_id) do update set ended_on = excluded.ended_on";

    private final EntityManager database;

    ToldPods(EntityManager database) {
        this.database = database;
    }

    void formed(PodFormed pod) {
        database.createNativeQuery(FORMED)
                .setParameter("pod", pod.podId())
                .setParameter("kind", pod.kind().name())
                .setParameter("on", pod.from())
                .executeUpdate();
    }

    void filled(SeatFilled seat) {
        database.createNativeQuery(FILLED)
                .setParameter("id", seat.seatId())
                .setParameter("pod", seat.podId())
                .setParameter("worker", seat.workerId())
                .setParameter("seat", seat.seat().name())
                .setParameter("fte", seat.fte())
                .setParameter("from", seat.from())
                .setParameter("to", seat.to())
                .executeUpdate();
    }

    void ended(SeatEnded seat) {
        database.createNativeQuery(ENDED)
                .setParameter("id", seat.seatId())
                .setParameter("pod", seat.podId())
                .setParameter("worker", seat.workerId())
                .setParameter("to", seat.to())
                .executeUpdate();
    }
}
