package org.throughline.cases.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.throughline.contracts.codes.WorkerRole;

/** What is asked about workers. */
@ApplicationScoped
public class WorkerRepository {

    private final EntityManager database;

    WorkerRepository(EntityManager database) {
        this.database = database;
    }

    /** The worker, if workforce-service told that there is one. */
    @SuppressWarnings("unchecked")
    public Optional<KnownWorker> known(UUID workerId) {
        List<Object[]> rows = database.createNativeQuery(
                        "select worker_id, role, last_day from worker where worker_id = :worker and role is not null")
                .setParameter("worker", workerId)
                .getResultList();
        return rows.stream()
                .map(row -> new KnownWorker((UUID) row[0], WorkerRole.valueOf((String) row[1]), (LocalDate) row[2]))
                .findFirst();
    }

    /** Those of the ids that are workers. */
    @SuppressWarnings("unchecked")
    public Set<UUID> knownOf(Collection<UUID> workerIds) {
        return Set.copyOf(database.createNativeQuery(
                        "select worker_id from worker where worker_id = any(:workers) and role is not null", UUID.class)
                .setParameter("workers", workerIds.toArray(UUID[]::new))
                .getResultList());
    }

    /** The worker's absence of a day, if one is told. */
    @SuppressWarnings("unchecked")
    public Optional<UUID> absenceOn(UUID workerId, LocalDate day) {
        List<UUID> absences = database.createNativeQuery(
                        "select absence_id from worker_absence where worker_id = :worker and first_day <= :day "
                                + "and (last_day is null or last_day >= :day) order by first_day desc, absence_id limit 1",
                        UUID.class)
                .setParameter("worker", workerId)
                .setParameter("day", day)
                .getResultList();
        return absences.stream().findFirst();
    }
}
