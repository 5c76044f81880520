package org.throughline.supervision.managing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;

/** Who manages whom: the manager of the pod in which a worker sits. */
@ApplicationScoped
class ManagingRepository {

    private static final String MANAGES = """
            select 1 from seat w join seat m on m.pod_id = w.pod_id and m.seat = 'POD_MANAGER'
            where w.worker_id = :worker and m.worker_id = :manager and w.worker_id <> m.worker_id
              and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on)
              and m.starts_on <= :on and (m.ends_on is null or m.ends_on > :on)
            limit 1""";

    private static final String IS_MANAGER = "select 1 from seat where worker_id = :worker and seat = 'POD_MANAGER' "
            + "and starts_on <= :on and (ends_on is null or ends_on > :on) limit 1";

    private final EntityManager database;

    ManagingRepository(EntityManager database) {
        this.database = database;
    }

    /** Whether this worker manages a pod in which the other sits. */
    boolean manages(UUID manager, UUID worker, LocalDate on) {
        return !database.createNativeQuery(MANAGES)
                .setParameter("worker", worker)
                .setParameter("manager", manager)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    /** Whether this worker manages a pod. */
    boolean isManager(UUID worker, LocalDate on) {
        return !database.createNativeQuery(IS_MANAGER)
                .setParameter("worker", worker)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }
}
