package org.throughline.cases.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.contracts.workforce.ExpertiseRecorded;
import org.throughline.contracts.workforce.WorkerAbsenceRecorded;
import org.throughline.contracts.workforce.WorkerChanged;
import org.throughline.contracts.workforce.WorkerJoined;
import org.throughline.contracts.workforce.WorkerLeavingAnnounced;

/** Keeps what was told of workers, in whatever order: of two tellings the one with the higher sequence stands. */
@ApplicationScoped
class ToldWorkers {

    private static final String TOLD = "insert into worker (worker_id, role, fte, joined_on, told_sequence) "
            + "values (:worker, :role, :fte, cast(:joined as date), :sequence) on conflict (worker_id) do update set "
            + "role = case when worker.told_sequence < excluded.told_sequence then excluded.role else worker.role end, "
            + "fte = case when worker.told_sequence < excluded.told_sequence then excluded.fte else worker.fte end, "
            + "joined_on = coalesce(excluded.joined_on, worker.joined_on), "
            + "told_sequence = greatest(worker.told_sequence, excluded.told_sequence)";

    private static final String LEAVING = "insert into worker (worker_id, last_day) values (:worker, :last) "
            + "on conflict (worker_id) do update set last_day = excluded.last_day";

    private static final String ABSENT =
            "insert into worker_absence (absence_id, worker_id, kind, first_day, last_day, "
                    + "told_sequence) values (:id, :worker, :kind, :from, cast(:to as date), :sequence) "
                    + "on conflict (absence_id) do update set kind = excluded.kind, first_day = excluded.first_day, "
                    + "last_day = excluded.last_day, told_sequence = excluded.told_sequence "
                    + "where worker_absence.told_sequence < excluded.told_sequence";

    private static final String OFFERS =
            "insert into worker_expertise (worker_id, expertise, language, started_on, ended_on, told_sequence) "
                    + "values (:worker, :expertise, :language, :from, cast(:to as date), :sequence) "
                    + "on conflict (worker_id, expertise, language, started_on) do update set "
                    + "ended_on = excluded.ended_on, told_sequence = excluded.told_sequence "
                    + "where worker_expertise.told_sequence < excluded.told_sequence";

    private final EntityManager database;

    ToldWorkers(EntityManager database) {
        this.database = database;
    }

    void joined(WorkerJoined worker, long sequence) {
        told(worker.workerId(), worker.role(), worker.fte(), worker.from(), sequence);
    }

    void changed(WorkerChanged worker, long sequence) {
        told(worker.workerId(), worker.role(), worker.fte(), null, sequence);
    }

    void leaving(WorkerLeavingAnnounced worker) {
        database.createNativeQuery(LEAVING)
                .setParameter("worker", worker.workerId())
                .setParameter("last", worker.lastDay())
                .executeUpdate();
    }

    void absent(WorkerAbsenceRecorded absence, long sequence) {
        database.createNativeQuery(ABSENT)
                .setParameter("id", absence.absenceId())
                .setParameter("worker", absence.workerId())
                .setParameter("kind", absence.kind().name())
                .setParameter("from", absence.from())
                .setParameter("to", absence.to())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    void offers(ExpertiseRecorded offer, long sequence) {
        database.createNativeQuery(OFFERS)
                .setParameter("worker", offer.workerId())
                .setParameter("expertise", offer.expertise().name())
                .setParameter("language", offer.language() == null ? "" : offer.language())
                .setParameter("from", offer.from())
                .setParameter("to", offer.to())
                .setParameter("sequence", sequence)
                .executeUpdate();
    }

    private void told(UUID worker, WorkerRole role, BigDecimal fte, LocalDate joined, long sequence) {
        database.createNativeQuery(TOLD)
                .setParameter("worker", worker)
                .setParameter("role", role.name())
                .setParameter("fte", fte)
                .setParameter("joined", joined)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
