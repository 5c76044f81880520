package org.throughline.supervision.reviewedcase;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.throughline.contracts.codes.Finding;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.caller.Caller;
import org.throughline.supervision.reviewedcase.rule.CaseFacts;

/** Reads where open cases stand, in one statement however many there are. */
@ApplicationScoped
public class StandingCases {

    private static final String OPEN = """
            select c.id, c.child_id, c.pod_id, c.opened_on, c.stage, c.stage_since, cast(c.facts as text) as facts,
                k.worker_id, k.starts_on, v.last_day, r.reviewed_on, r.finding,
                exists (select from absence a where a.worker_id = k.worker_id and a.first_day <= :today
                    and (a.last_day is null or a.last_day >= :today)) as absent,
                exists (select from carried_over o where o.case_id = c.id) as carried_over
            from reviewed_case c
            left join lateral (select worker_id, starts_on from case_worker s
                where s.case_id = c.id and s.part = 'KEYWORKER' and s.starts_on <= :today
                  and (s.ends_on is null or s.ends_on > :today) limit 1) k on true
            left join leaver v on v.worker_id = k.worker_id
            left join lateral (select reviewed_on, finding from drift_review d
                where d.case_id = c.id order by d.reviewed_on desc, d.id desc limit 1) r on true
            where c.opened_on is not null and c.closed_on is null
            """;

    private final EntityManager database;
    private final FactsAsJson json;
    private final Caller caller;

    StandingCases(EntityManager database, FactsAsJson json, Caller caller) {
        this.database = database;
        this.json = json;
        this.caller = caller;
    }

    /** Every open case of a pod as it stands on a day, in no order: for what the pod must do, whoever may see it. */
    public List<StandingCase> ofPod(UUID pod, LocalDate today) {
        return read(query("c.pod_id = :pod", today).setParameter("pod", pod));
    }

    /** The open cases of a pod that no restriction closes to this worker; null for a caller who is no worker. */
    public List<StandingCase> ofPodOpenTo(UUID worker, UUID pod, LocalDate today) {
        return read(query("c.pod_id = :pod and not " + RestrictedRecords.CLOSED, today)
                .setParameter("pod", pod)
                .setParameter("seesAs", worker));
    }

    /** Those of these cases that are open. */
    public List<StandingCase> of(Collection<UUID> cases, LocalDate today) {
        return read(query("c.id = any(:cases)", today).setParameter("cases", cases.toArray(UUID[]::new)));
    }

    /** The open cases in which this worker has a part that is not over, and that no restriction closes to them. */
    public List<StandingCase> ofWorkerOpenTo(UUID worker, LocalDate today) {
        return read(query(
                        "c.id in (select case_id from case_worker mine where mine.worker_id = :seesAs "
                                + "and (mine.ends_on is null or mine.ends_on > :today)) and not "
                                + RestrictedRecords.CLOSED,
                        today)
                .setParameter("seesAs", worker));
    }

    /** One case as it stands on a day; empty unless it is open in this pod and no restriction closes it to the caller. */
    public Optional<StandingCase> openInPod(UUID caseId, UUID pod, LocalDate today) {
        return read(query("c.pod_id = :pod and c.id = :case and not " + RestrictedRecords.CLOSED, today)
                        .setParameter("seesAs", caller.workerId().orElse(null))
                        .setParameter("pod", pod)
                        .setParameter("case", caseId))
                .stream()
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
    private TypedQuery<Tuple> query(String which, LocalDate today) {
        return ((TypedQuery<Tuple>) database.createNativeQuery(OPEN + " and " + which, Tuple.class))
                .setParameter("today", today);
    }

    private List<StandingCase> read(TypedQuery<Tuple> query) {
        return query.getResultList().stream().map(this::standing).toList();
    }

    private StandingCase standing(Tuple row) {
        CaseFacts facts = json.read(row.get("facts", String.class));
        return new StandingCase(
                row.get("id", UUID.class),
                row.get("child_id", UUID.class),
                row.get("pod_id", UUID.class),
                row.get("opened_on", LocalDate.class),
                Stage.valueOf(row.get("stage", String.class)),
                row.get("stage_since", LocalDate.class),
                keyworker(row, facts),
                row.get("reviewed_on", LocalDate.class),
                Optional.ofNullable(row.get("finding", String.class))
                        .map(Finding::valueOf)
                        .orElse(null),
                row.get("carried_over", Boolean.class),
                facts);
    }

    private static StandingCase.Keyworker keyworker(Tuple row, CaseFacts facts) {
        UUID worker = row.get("worker_id", UUID.class);
        return worker == null
                ? null
                : new StandingCase.Keyworker(
                        worker,
                        row.get("starts_on", LocalDate.class),
                        facts.contacts().lastByWorker().get(worker),
                        row.get("absent", Boolean.class),
                        row.get("last_day", LocalDate.class));
    }
}
