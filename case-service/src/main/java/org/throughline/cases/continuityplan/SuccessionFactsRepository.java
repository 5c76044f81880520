package org.throughline.cases.continuityplan;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.cases.access.ExcludedWorkers;
import org.throughline.cases.continuityplan.rule.CaseToHandOn;
import org.throughline.cases.continuityplan.rule.Colleague;
import org.throughline.cases.continuityplan.rule.SiblingPair;
import org.throughline.cases.continuityplan.rule.SuccessionFacts;
import org.throughline.cases.familiarity.WeighFamiliarity;
import org.throughline.cases.familiarity.rule.Familiarity;

/** Gathers what the proposals look at: a constant number of statements, however many cases. */
@ApplicationScoped
class SuccessionFactsRepository {

    private static final String SIBLINGS = "select child_id, sibling_id from sibling "
            + "where child_id = any(:children) and sibling_id = any(:children) and child_id < sibling_id";

    // a worker may sit in two seats of one pod for a while: the hours of those that hold cases add up
    private static final String COLLEAGUES = """
            select s.worker_id, s.pod_id, bool_or(s.seat in ('SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER')),
              coalesce(sum(s.fte) filter (where s.seat in ('SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER')), 0),
              (select count(*) from keyworker_spell k join case_file c on c.id = k.case_id and c.closed_on is null
                where k.worker_id = s.worker_id and k.ended_on is null),
              exists (select from worker w where w.worker_id = s.worker_id and w.last_day is not null),
              exists (select from worker_absence a where a.worker_id = s.worker_id and a.first_day <= :day
                and (a.last_day is null or a.last_day >= :day))
            from pod_seat s where s.pod_id = any(:pods) and s.seat is not null and s.started_on <= :day
              and (s.ended_on is null or s.ended_on > :day) group by s.worker_id, s.pod_id""";

    private static final String UNWANTED =
            "select child_id, worker_id from worker_wish where child_id = any(:children) "
                    + "and wish = 'NOT_THIS_WORKER' and said_on <= :day and (ended_on is null or ended_on > :day)";

    private final EntityManager database;
    private final WeighFamiliarity familiarity;
    private final List<ExcludedWorkers> exclusions;
    private final ContinuityPlanSettings settings;

    SuccessionFactsRepository(
            EntityManager database,
            WeighFamiliarity familiarity,
            @All List<ExcludedWorkers> exclusions,
            ContinuityPlanSettings settings) {
        this.database = database;
        this.familiarity = familiarity;
        this.exclusions = exclusions;
        this.settings = settings;
    }

    /** For these cases of the leaver, on the first day without them; familiarity as it is today. */
    SuccessionFacts of(UUID leaver, Collection<CaseToHandOn> cases, LocalDate day, LocalDate today) {
        List<UUID> children = cases.stream().map(CaseToHandOn::childId).toList();
        List<SiblingPair> siblings = rows(query(SIBLINGS, "children", children)).stream()
                .map(row -> new SiblingPair((UUID) row[0], (UUID) row[1]))
                .toList();
        Set<UUID> pods = cases.stream().map(CaseToHandOn::podId).collect(Collectors.toSet());
        pods.remove(null);
        List<Colleague> colleagues = rows(query(COLLEAGUES, "pods", pods).setParameter("day", day)).stream()
                .map(SuccessionFactsRepository::colleague)
                .toList();
        var unwanted = new HashMap<UUID, Set<UUID>>();
        rows(query(UNWANTED, "children", children).setParameter("day", today))
                .forEach(row -> add(unwanted, (UUID) row[0], Set.of((UUID) row[1])));
        var excluded = new HashMap<UUID, Set<UUID>>();
        exclusions.forEach(source -> source.of(children).forEach((child, workers) -> add(excluded, child, workers)));
        return new SuccessionFacts(
                leaver,
                List.copyOf(cases),
                siblings,
                colleagues,
                points(children, today),
                excluded,
                unwanted,
                settings.casesPerFte());
    }

    private Map<UUID, Map<UUID, BigDecimal>> points(Collection<UUID> children, LocalDate today) {
        return familiarity.with(children, today).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, known -> known.getValue().stream()
                        .collect(Collectors.toMap(Familiarity::workerId, Familiarity::points))));
    }

    private static void add(Map<UUID, Set<UUID>> workers, UUID child, Set<UUID> more) {
        workers.computeIfAbsent(child, each -> new HashSet<>()).addAll(more);
    }

    private static Colleague colleague(Object[] row) {
        return new Colleague(
                (UUID) row[0],
                (UUID) row[1],
                (Boolean) row[2],
                (BigDecimal) row[3],
                ((Number) row[4]).intValue(),
                (Boolean) row[5],
                (Boolean) row[6]);
    }

    private Query query(String sql, String name, Collection<UUID> ids) {
        return database.createNativeQuery(sql).setParameter(name, ids.toArray(UUID[]::new));
    }

    @SuppressWarnings("unchecked")
    private static List<Object[]> rows(Query query) {
        return query.getResultList();
    }
}
