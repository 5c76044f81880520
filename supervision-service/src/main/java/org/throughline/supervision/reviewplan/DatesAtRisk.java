package org.throughline.supervision.reviewplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.supervision.reviewplan.rule.Slip;

/** The review-due dates of which others were told that they will not be met. */
@ApplicationScoped
class DatesAtRisk {

    private static final String TELL = """
            insert into review_date_at_risk (case_id, review_due, pod_id, discussed_on, cause, told_at)
            select e.case_id, e.review_due, :pod, e.discussed_on, e.cause, :at
            from unnest(cast(:cases as uuid[]), cast(:dues as date[]), cast(:days as date[]), cast(:causes as text[]))
                as e (case_id, review_due, discussed_on, cause) order by e.case_id, e.review_due
            on conflict do nothing returning case_id, review_due
            """;

    private final EntityManager database;

    DatesAtRisk(EntityManager database) {
        this.database = database;
    }

    /** A date of which others were told. */
    record Told(UUID caseId, LocalDate reviewDue) {}

    /** Every date of the pod's cases from a day on of which others were told. */
    @SuppressWarnings("unchecked")
    Set<Told> ofPod(UUID pod, LocalDate from) {
        List<Object[]> rows = database.createNativeQuery(
                        "select case_id, review_due from review_date_at_risk where pod_id = :pod and review_due >= :from")
                .setParameter("pod", pod)
                .setParameter("from", from)
                .getResultList();
        return rows.stream().map(DatesAtRisk::told).collect(Collectors.toSet());
    }

    /** Keeps that others are told of these; those of which nobody was told before, however many tell at once. */
    @SuppressWarnings("unchecked")
    Set<Told> keep(UUID pod, List<Slip> slips, Instant at) {
        List<Object[]> rows = database.createNativeQuery(TELL)
                .setParameter("pod", pod)
                .setParameter("at", at)
                .setParameter("cases", slips.stream().map(Slip::caseId).toArray(UUID[]::new))
                .setParameter("dues", slips.stream().map(Slip::reviewDue).toArray(LocalDate[]::new))
                .setParameter("days", slips.stream().map(Slip::discussedOn).toArray(LocalDate[]::new))
                .setParameter(
                        "causes",
                        slips.stream().map(slip -> slip.cause().name()).toArray(String[]::new))
                .getResultList();
        return rows.stream().map(DatesAtRisk::told).collect(Collectors.toSet());
    }

    /** The pods that have open cases, behind this one. */
    @SuppressWarnings("unchecked")
    List<UUID> podsWithCases(UUID after, int most) {
        return database.createNativeQuery("select distinct pod_id from reviewed_case where pod_id > :after "
                        + "and opened_on is not null and closed_on is null order by pod_id")
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
    }

    private static Told told(Object[] row) {
        return new Told((UUID) row[0], (LocalDate) row[1]);
    }
}
