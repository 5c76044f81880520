package org.throughline.supervision.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.throughline.contracts.workforce.PodFormed;
import org.throughline.contracts.workforce.SeatEnded;
import org.throughline.contracts.workforce.SeatFilled;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;
import org.throughline.supervision.reviewedcase.CasesToAssess;

/** Keeps the workforce's facts. In whatever order they come, the rows end the same: the greatest sequence holds. */
@ApplicationScoped
class PodFacts {

    private static final String FORMED =
            "insert into pod (id, kind, formed_on) values (:id, :kind, :from) on conflict do nothing";

    private static final String FILLED = """
            insert into seat (id, pod_id, worker_id, seat, starts_on, ends_on, ends_sequence)
            values (:id, :pod, :worker, :seat, :from, :to, :sequence)
            on conflict (id) do update set seat = excluded.seat, starts_on = excluded.starts_on,
                ends_on = case when seat.ends_sequence < excluded.ends_sequence then excluded.ends_on else seat.ends_on end,
                ends_sequence = greatest(seat.ends_sequence, excluded.ends_sequence)
            """;

    private static final String ENDED = """
            insert into seat (id, pod_id, worker_id, ends_on, ends_sequence)
            values (:id, :pod, :worker, :to, :sequence)
            on conflict (id) do update set ends_on = excluded.ends_on, ends_sequence = excluded.ends_sequence
            where seat.ends_sequence < excluded.ends_sequence
            """;

    private static final String ABSENT = """
            insert into absence (id, worker_id, first_day, last_day, sequence)
            values (:id, :worker, :from, :to, :sequence)
            on conflict (id) do update set first_day = excluded.first_day, last_day = excluded.last_day,
                sequence = excluded.sequence
            where absence.sequence < excluded.sequence
            """;

    private static final String LEAVING = """
            insert into leaver (worker_id, last_day, sequence) values (:worker, :lastDay, :sequence)
            on conflict (worker_id) do update set last_day = excluded.last_day, sequence = excluded.sequence
            where leaver.sequence < excluded.sequence
            """;

    private final EntityManager database;
    private final CasesToAssess toAssess;

    PodFacts(EntityManager database, CasesToAssess toAssess) {
        this.database = database;
        this.toAssess = toAssess;
    }

    void formed(PodFormed pod) {
        database.createNativeQuery(FORMED)
                .setParameter("id", pod.podId())
                .setParameter("kind", pod.kind().name())
                .setParameter("from", pod.from())
                .executeUpdate();
    }

    void filled(SeatFilled seat, long sequence) {
        database.createNativeQuery(FILLED)
                .setParameter("id", seat.seatId())
                .setParameter("pod", seat.podId())
                .setParameter("worker", seat.workerId())
                .setParameter("seat", seat.seat().name())
                .setParameter("from", seat.from())
                .setParameter("to", seat.to())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void ended(SeatEnded seat, long sequence) {
        database.createNativeQuery(ENDED)
                .setParameter("id", seat.seatId())
                .setParameter("pod", seat.podId())
                .setParameter("worker", seat.workerId())
                .setParameter("to", seat.to())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void absent(WorkerAbsenceRecorded absence, long sequence) {
        database.createNativeQuery(ABSENT)
                .setParameter("id", absence.absenceId())
                .setParameter("worker", absence.workerId())
                .setParameter("from", absence.from())
                .setParameter("to", absence.to())
                .setParameter("sequence", sequence)
                .executeUpdate();
        toAssess.askOfWorker(absence.workerId());
    }

    void leaving(WorkerLeavingAnnounced leaver, long sequence) {
        database.createNativeQuery(LEAVING)
                .setParameter("worker", leaver.workerId())
                .setParameter("lastDay", leaver.lastDay())
                .setParameter("sequence", sequence)
                .executeUpdate();
        toAssess.askOfWorker(leaver.workerId());
    }
}
