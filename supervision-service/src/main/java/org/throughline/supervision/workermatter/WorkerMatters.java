package org.throughline.supervision.workermatter;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Every query of workers' records. */
@ApplicationScoped
class WorkerMatters implements PanacheRepositoryBase<WorkerMatter, UUID> {

    private static final String MANAGED_BY = """
            select 1 from seat w join seat m on m.pod_id = w.pod_id and m.seat = 'POD_MANAGER'
            where w.worker_id = :worker and m.worker_id = :manager and w.worker_id <> m.worker_id
              and w.starts_on <= :on and (w.ends_on is null or w.ends_on > :on)
              and m.starts_on <= :on and (m.ends_on is null or m.ends_on > :on)
            limit 1""";

    private static final String MANAGES = "select 1 from seat where worker_id = :worker and seat = 'POD_MANAGER' "
            + "and starts_on <= :on and (ends_on is null or ends_on > :on) limit 1";

    private static final String SEATED = "select distinct worker_id from seat where pod_id = :pod and starts_on <= :on "
            + "and (ends_on is null or ends_on > :on)";

    /** The latest first, behind this id. */
    List<WorkerMatter> of(UUID worker, UUID before, int most) {
        String behind = before == null ? "" : " and id < ?2";
        String query = "workerId = ?1" + behind + " order by id desc";
        return (before == null ? find(query, worker) : find(query, worker, before))
                .page(0, most)
                .list();
    }

    /** Whether this worker manages a pod in which the other sits. */
    boolean manages(UUID manager, UUID worker, LocalDate on) {
        return !getEntityManager()
                .createNativeQuery(MANAGED_BY)
                .setParameter("worker", worker)
                .setParameter("manager", manager)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    /** Whether this worker manages a pod: then the leadership manages them. */
    boolean isManager(UUID worker, LocalDate on) {
        return !getEntityManager()
                .createNativeQuery(MANAGES)
                .setParameter("worker", worker)
                .setParameter("on", on)
                .getResultList()
                .isEmpty();
    }

    @SuppressWarnings("unchecked")
    Set<UUID> seatedIn(UUID pod, LocalDate on) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery(SEATED)
                .setParameter("pod", pod)
                .setParameter("on", on)
                .getResultList());
    }
}
