package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;
import org.throughline.supervision.reviewedcase.rule.WorkerStretch;

/** Writes what is read of a case. */
@ApplicationScoped
class WriteCases {

    private static final String WRITE = """
            insert into reviewed_case (id, child_id, opened_on, closed_on, stage, stage_since, pod_id, pod_since,
                last_contact_at, child_last_seen_at, facts)
            values (:id, :child, :opened, :closed, :stage, :stageSince, :pod, :podSince, :contact, :seen,
                cast(:facts as jsonb))
            on conflict (id) do update set opened_on = excluded.opened_on, closed_on = excluded.closed_on,
                stage = excluded.stage, stage_since = excluded.stage_since, pod_id = excluded.pod_id,
                pod_since = excluded.pod_since, last_contact_at = excluded.last_contact_at,
                child_last_seen_at = excluded.child_last_seen_at, facts = excluded.facts
            """;

    private static final String WORKERS = """
            insert into case_worker (case_id, worker_id, part, starts_on, ends_on)
            select :case, s.worker_id, :part, s.starts_on, s.ends_on
            from unnest(cast(:workers as uuid[]), cast(:starts as date[]), cast(:ends as date[]))
                as s (worker_id, starts_on, ends_on)
            """;

    private final EntityManager database;
    private final FactsAsJson json;
    private final CasesToAssess toAssess;

    WriteCases(EntityManager database, FactsAsJson json, CasesToAssess toAssess) {
        this.database = database;
        this.json = json;
        this.toAssess = toAssess;
    }

    void write(UUID caseId, UUID childId, CaseFacts facts) {
        database.createNativeQuery(WRITE)
                .setParameter("id", caseId)
                .setParameter("child", childId)
                .setParameter("opened", facts.openedOn())
                .setParameter("closed", facts.closedOn())
                .setParameter(
                        "stage", facts.stage() == null ? null : facts.stage().name())
                .setParameter("stageSince", facts.stageSince())
                .setParameter("pod", facts.podId())
                .setParameter("podSince", facts.podSince())
                .setParameter("contact", facts.contacts().lastAt())
                .setParameter("seen", facts.contacts().childLastSeenAt())
                .setParameter("facts", json.of(facts))
                .executeUpdate();
        database.createNativeQuery("delete from case_worker where case_id = :case")
                .setParameter("case", caseId)
                .executeUpdate();
        write(caseId, CasePart.KEYWORKER, facts.keyworkers());
        write(caseId, CasePart.CO_WORKER, facts.coWorkers());
        write(caseId, CasePart.COVER, facts.covers());
        toAssess.ask(caseId);
    }

    private void write(UUID caseId, CasePart part, List<WorkerStretch> stretches) {
        if (stretches.isEmpty()) {
            return;
        }
        database.createNativeQuery(WORKERS)
                .setParameter("case", caseId)
                .setParameter("part", part.name())
                .setParameter(
                        "workers",
                        stretches.stream().map(WorkerStretch::workerId).toArray(UUID[]::new))
                .setParameter(
                        "starts", stretches.stream().map(WorkerStretch::from).toArray(LocalDate[]::new))
                .setParameter("ends", stretches.stream().map(WorkerStretch::to).toArray(LocalDate[]::new))
                .executeUpdate();
    }
}
