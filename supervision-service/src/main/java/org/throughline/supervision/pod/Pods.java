package org.throughline.supervision.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.Seat;

/** Every question about pods and who sits in them. */
@ApplicationScoped
class Pods {

    private final EntityManager database;

    Pods(EntityManager database) {
        this.database = database;
    }

    boolean exists(UUID pod) {
        return !database.createNativeQuery("select 1 from pod where id = :pod")
                .setParameter("pod", pod)
                .getResultList()
                .isEmpty();
    }

    /** The seats that a worker holds in a pod on a day. */
    @SuppressWarnings("unchecked")
    List<Seat> seatsOf(UUID worker, UUID pod, LocalDate on) {
        List<String> seats = database.createNativeQuery(
                        "select seat from seat where worker_id = :worker and pod_id = :pod and starts_on <= :on "
                                + "and (ends_on is null or ends_on > :on)")
                .setParameter("worker", worker)
                .setParameter("pod", pod)
                .setParameter("on", on)
                .getResultList();
        return seats.stream().map(Seat::valueOf).toList();
    }
}
