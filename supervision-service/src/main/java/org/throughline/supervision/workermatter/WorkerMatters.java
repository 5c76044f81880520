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

    @SuppressWarnings("unchecked")
    Set<UUID> seatedIn(UUID pod, LocalDate on) {
        return Set.copyOf(getEntityManager()
                .createNativeQuery(SEATED)
                .setParameter("pod", pod)
                .setParameter("on", on)
                .getResultList());
    }
}
