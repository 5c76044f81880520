package org.throughline.cases.continuity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Where people stand: what is known of workers and pods here. */
@ApplicationScoped
class StandingRepository {

    private static final String SITS = " and :self = seat.worker_id and seat.started_on <= :on"
            + " and (seat.ended_on is null or seat.ended_on > :on))";

    private static final String SITS_IN = "select exists (select from pod_seat seat where seat.pod_id = :id" + SITS;

    private static final String MANAGES = "select exists (select from pod_seat led join pod_seat seat"
            + " on seat.pod_id = led.pod_id where led.worker_id = :id and led.started_on <= :on"
            + " and (led.ended_on is null or led.ended_on > :on) and seat.seat = 'POD_MANAGER'" + SITS;

    private static final String WORKER = "select exists (select from worker where worker_id = :id)"
            + " or exists (select from keyworker_spell where worker_id = :id)";

    private static final String POD = "select exists (select from pod where pod_id = :id)"
            + " or exists (select from pod_seat where pod_id = :id)";

    private final EntityManager database;

    StandingRepository(EntityManager database) {
        this.database = database;
    }

    boolean sitsIn(UUID podId, UUID self, LocalDate on) {
        return asked(SITS_IN, podId, self, on);
    }

    /** Whether somebody manages a pod in which the worker sits. */
    boolean manages(UUID self, UUID workerId, LocalDate on) {
        return asked(MANAGES, workerId, self, on);
    }

    boolean isWorker(UUID workerId) {
        return known(WORKER, workerId);
    }

    boolean isPod(UUID podId) {
        return known(POD, podId);
    }

    private boolean asked(String sql, UUID id, UUID self, LocalDate on) {
        return (Boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter("id", id)
                .setParameter("self", self)
                .setParameter("on", on)
                .getSingleResult();
    }

    private boolean known(String sql, UUID id) {
        return (Boolean) database.createNativeQuery(sql, Boolean.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
