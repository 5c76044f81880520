package org.throughline.cases.familiarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Who sits in the pod that holds a case, and who is the case's keyworker. */
@ApplicationScoped
class PodMemberRepository {

    // a worker in two seats of one pod is shown once, by the seat held longest
    private static final String MEMBERS = "select distinct on (s.worker_id) s.worker_id, s.seat "
            + "from case_file c join pod_seat s on s.pod_id = c.pod_id and s.started_on <= :on "
            + "and (s.ended_on is null or s.ended_on > :on) where c.id = :case order by s.worker_id, s.started_on";

    private final EntityManager database;

    PodMemberRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<SeatedMember> of(UUID caseId, LocalDate on) {
        List<Object[]> rows = database.createNativeQuery(MEMBERS)
                .setParameter("case", caseId)
                .setParameter("on", on)
                .getResultList();
        return rows.stream()
                .map(row -> new SeatedMember((UUID) row[0], (String) row[1]))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Optional<UUID> keyworker(UUID caseId, LocalDate on) {
        return database.createNativeQuery(
                        "select worker_id from keyworker_spell where case_id = :case and during @> cast(:on as date)",
                        UUID.class)
                .setParameter("case", caseId)
                .setParameter("on", on)
                .getResultStream()
                .findFirst();
    }
}
