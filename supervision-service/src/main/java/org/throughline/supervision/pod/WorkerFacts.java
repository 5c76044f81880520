package org.throughline.supervision.pod;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.throughline.contracts.codes.WorkerRole;

/** Keeps workers' roles and the end of their assessed and supported year: the greatest sequence holds. */
@ApplicationScoped
class WorkerFacts {

    private static final String KNOWN = """
            insert into supervised_worker (id, role, asye_until, sequence)
            values (:id, :role, cast(:asye as date), :sequence)
            on conflict (id) do update set role = excluded.role, asye_until = excluded.asye_until,
                sequence = excluded.sequence
            where supervised_worker.sequence < excluded.sequence
            """;

    private final EntityManager database;

    WorkerFacts(EntityManager database) {
        this.database = database;
    }

    void known(UUID worker, WorkerRole role, LocalDate asyeUntil, long sequence) {
        database.createNativeQuery(KNOWN)
                .setParameter("id", worker)
                .setParameter("role", role.name())
                .setParameter("asye", asyeUntil)
                .setParameter("sequence", sequence)
                .executeUpdate();
    }
}
