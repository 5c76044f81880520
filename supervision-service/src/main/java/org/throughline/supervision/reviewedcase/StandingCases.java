package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;

/** Reads where the open cases of a pod stand, in one statement however many there are. */
@ApplicationScoped
public class StandingCases {

    private static final String OF_POD = """
            select c.id, c.child_id, c.opened_on, c.stage, c.stage_since, c.last_contact_at, c.child_last_seen_at,
                k.worker_id, k.started_on, l.last_at, v.last_day, r.reviewed_on, r.finding,
                exists (select from absence a where a.worker_id = k.worker_id and a.first_day <= :today
                    and (a.last_day is null or a.last_day >= :today)) as absent,
                exists (select from carried_over o where o.case_id = c.id) as carried_over
            from reviewed_case c
            left join lateral (select worker_id, started_on from keyworker_spell s
                where s.case_id = c.id and s.started_on <= :today and not s.withdrawn
                order by s.started_on desc, s.sequence desc limit 1) k on true
            left join last_contact_by_worker l on l.case_id = c.id and l.worker_id = k.worker_id
            left join leaver v on v.worker_id = k.worker_id
            left join lateral (select reviewed_on, finding from drift_review d
                where d.case_id = c.id order by d.reviewed_on desc, d.id desc limit 1) r on true
            where c.pod_id = :pod and c.opened_on is not null and c.closed_on is null
            """;

    private final EntityManager database;

    StandingCases(EntityManager database) {
        this.database = database;
    }

    /** Every open case of a pod as it stands on a day, in no order. */
    public List<StandingCase> ofPod(UUID pod, LocalDate today) {
        return query(OF_POD, pod, today).getResultList().stream()
                .map(StandingCases::standing)
                .toList();
    }

    /** One case as it stands on a day; empty unless it is open in this pod. */
    public Optional<StandingCase> openInPod(UUID caseId, UUID pod, LocalDate today) {
        return query(OF_POD + " and c.id = :case", pod, today)
                .setParameter("case", caseId)
                .getResultStream()
                .map(StandingCases::standing)
                .findFirst();
    }

    /** The pod that holds a case now; empty where none does. */
    @SuppressWarnings("unchecked")
    public Optional<UUID> podOf(UUID caseId) {
        return database.createNativeQuery("select pod_id from reviewed_case where id = :case and pod_id is not null")
                .setParameter("case", caseId)
                .getResultStream()
                .findFirst();
    }

    @SuppressWarnings("unchecked")
    private TypedQuery<Tuple> query(String statement, UUID pod, LocalDate today) {
        return ((TypedQuery<Tuple>) database.createNativeQuery(statement, Tuple.class))
                .setParameter("pod", pod)
                .setParameter("today", today);
    }

    private static StandingCase standing(Tuple row) {
        return new StandingCase(
                row.get("id", UUID.class),
                row.get("child_id", UUID.class),
                row.get("opened_on", LocalDate.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("stage_since", LocalDate.class),
                keyworker(row),
                row.get("last_contact_at", Instant.class),
                row.get("child_last_seen_at", Instant.class),
                row.get("reviewed_on", LocalDate.class),
                Optional.ofNullable(row.get("finding", String.class))
                        .map(Finding::valueOf)
                        .orElse(null),
                row.get("carried_over", Boolean.class));
    }

    private static StandingCase.Keyworker keyworker(Tuple row) {
        UUID worker = row.get("worker_id", UUID.class);
        return worker == null
                ? null
                : new StandingCase.Keyworker(
                        worker,
                        row.get("started_on", LocalDate.class),
                        row.get("last_at", Instant.class),
                        row.get("absent", Boolean.class),
                        row.get("last_day", LocalDate.class));
    }
}
