package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.throughline.cases.allocation.rule.Candidate;
import org.throughline.platform.id.Ids;

/** The allocations as they were argued on their day. */
@ApplicationScoped
class AllocationRepository {

    private static final String INSERT = "insert into allocation (id, case_id, pod_id, keyworker_id, allocated_on, "
            + "reasons, override_reason, proposed_pod_id, proposed_keyworker_id) "
            + "values (:id, :case, :pod, :keyworker, :on, :reasons, :override, :proposedPod, :proposedKeyworker)";

    private final EntityManager database;

    AllocationRepository(EntityManager database) {
        this.database = database;
    }

    void keep(UUID caseId, Placement where, Optional<Candidate> proposed, LocalDate on) {
        database.flush();
        database.createNativeQuery(INSERT)
                .setParameter("id", Ids.next())
                .setParameter("case", caseId)
                .setParameter("pod", where.podId())
                .setParameter("keyworker", where.keyworkerId())
                .setParameter("on", on)
                .setParameter(
                        "reasons", where.reasons().stream().map(Enum::name).toArray(String[]::new))
                .setParameter(
                        "override",
                        where.override() == null ? null : where.override().name())
                .setParameter("proposedPod", proposed.map(Candidate::podId).orElse(null))
                .setParameter(
                        "proposedKeyworker",
                        proposed.map(Candidate::keyworkerId).orElse(null))
                .executeUpdate();
    }
}
