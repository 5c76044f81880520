package org.throughline.cases.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What is asked about single pods and their seats. */
@ApplicationScoped
public class PodRepository {

    private final EntityManager database;

    PodRepository(EntityManager database) {
        this.database = database;
    }

    /** Whether this is a pod that holds cases and exists on a day. */
    public boolean isFormed(UUID podId, LocalDate on) {
        return (boolean) database.createNativeQuery(
                        "select exists (select from pod where pod_id = :pod and kind = 'POD' and formed_on <= :on)")
                .setParameter("pod", podId)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** Whether the worker is the pod's manager on a day. */
    public boolean manages(UUID workerId, UUID podId, LocalDate on) {
        return managers(podId, on).contains(workerId);
    }

    /** Whether the pod has a manager on a day. */
    public boolean isManaged(UUID podId, LocalDate on) {
        return !managers(podId, on).isEmpty();
    }

    /** Who manages the pod on a day, longest in the seat first. */
    @SuppressWarnings("unchecked")
    public List<UUID> managers(UUID podId, LocalDate on) {
        return database.createNativeQuery(
                        "select worker_id from pod_seat where pod_id = :pod and seat = 'POD_MANAGER' "
                                + "and started_on <= :on and (ended_on is null or ended_on > :on) "
                                + "order by started_on, worker_id",
                        UUID.class)
                .setParameter("pod", podId)
                .setParameter("on", on)
                .getResultList();
    }

    /** Whether the worker sits on a day in a seat of the pod that holds cases, and has not left by then. */
    public boolean holdsCases(UUID workerId, UUID podId, LocalDate on) {
        return (boolean) database.createNativeQuery("select exists (select from pod_seat s "
                        + "left join worker w on w.worker_id = s.worker_id "
                        + "where s.worker_id = :worker and s.pod_id = :pod "
                        + "and s.seat in ('SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER') "
                        + "and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on) "
                        + "and (w.last_day is null or w.last_day >= :on))")
                .setParameter("worker", workerId)
                .setParameter("pod", podId)
                .setParameter("on", on)
                .getSingleResult();
    }

    /** Whether the worker sits on a day in a seat of the pod that works with children: any but the administrative one. */
    public boolean practisesIn(UUID workerId, UUID podId, LocalDate on) {
        return (boolean) database.createNativeQuery("select exists (select from pod_seat s "
                        + "where s.worker_id = :worker and s.pod_id = :pod "
                        + "and s.seat is not null and s.seat <> 'POD_ADMINISTRATIVE_OFFICER' "
                        + "and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on))")
                .setParameter("worker", workerId)
                .setParameter("pod", podId)
                .setParameter("on", on)
                .getSingleResult();
    }
}
