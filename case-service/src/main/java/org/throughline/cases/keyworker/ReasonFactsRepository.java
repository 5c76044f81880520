package org.throughline.cases.keyworker;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.casefile.CaseFile;
import org.throughline.cases.keyworker.rule.Absence;
import org.throughline.cases.keyworker.rule.KeyworkerBefore;
import org.throughline.cases.keyworker.rule.KeyworkerNext;
import org.throughline.cases.keyworker.rule.ReasonFacts;

/** Gathers what is known of a change's reason: two statements. */
@ApplicationScoped
class ReasonFactsRepository {

    private static final String FACTS = """
            select exists (select from worker w where w.worker_id = :before and w.role is not null),
              (select w.last_day from worker w where w.worker_id = :before),
              (select case when bool_or(s.ended_on is null) then null else max(s.ended_on) end from pod_seat s
                where s.worker_id = :before and s.pod_id = :pod and s.started_on is not null),
              (select max(k.ended_on) from case_file c join keyworker_spell k on k.case_id = c.id
                where c.child_id = any(same_child(:child)) and k.worker_id = :next and k.ended_on <= :on),
              exists (select from worker_wish w where w.child_id = any(same_child(:child)) and w.said_on <= :on
                and (w.ended_on is null or w.ended_on > :on))
              or exists (select from voice v where v.case_id = :case and v.wants is not null
                and v.heard_on between cast(:since as date) and cast(:on as date))""";

    private static final String ABSENCES =
            "select worker_id, first_day, last_day from worker_absence where worker_id = any(:workers)";

    private final EntityManager database;

    ReasonFactsRepository(EntityManager database) {
        this.database = database;
    }

    /** For a change of this case; {@code ending} is null where it has had no keyworker. */
    ReasonFacts of(CaseFile file, KeyworkerSpell ending, Succession next) {
        UUID before = ending == null ? null : ending.workerId();
        Object[] row = (Object[]) database.createNativeQuery(FACTS)
                .setParameter("before", before)
                .setParameter("pod", file.podId())
                .setParameter("child", file.childId())
                .setParameter("case", file.id())
                .setParameter("next", next.workerId())
                .setParameter("since", ending == null ? file.openedOn() : ending.startedOn())
                .setParameter("on", next.on())
                .getSingleResult();
        Map<UUID, List<Absence>> absences = absences(before, next.workerId());
        KeyworkerBefore previous = before == null
                ? null
                : new KeyworkerBefore(
                        (Boolean) row[0],
                        (LocalDate) row[1],
                        (LocalDate) row[2],
                        absences.getOrDefault(before, List.of()));
        return new ReasonFacts(
                next.on(),
                previous,
                new KeyworkerNext((LocalDate) row[3], absences.getOrDefault(next.workerId(), List.of())),
                (Boolean) row[4]);
    }

    @SuppressWarnings("unchecked")
    private Map<UUID, List<Absence>> absences(UUID... workers) {
        List<Object[]> rows = database.createNativeQuery(ABSENCES)
                .setParameter(
                        "workers",
                        Arrays.stream(workers).filter(Objects::nonNull).toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Absence((LocalDate) row[1], (LocalDate) row[2]), Collectors.toList())));
    }
}
