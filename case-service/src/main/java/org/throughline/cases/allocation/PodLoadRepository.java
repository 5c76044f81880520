package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.cases.allocation.rule.Holder;
import org.throughline.cases.allocation.rule.Pod;
import org.throughline.cases.allocation.rule.Skills;
import org.throughline.contracts.codes.Expertise;

/** The pods with their hands and the cases on them: two statements. */
@ApplicationScoped
class PodLoadRepository {

    private static final String PODS = "select p.pod_id, p.formed_on, "
            + "(select string_agg(cast(s.worker_id as text), ',') from pod_seat s where s.pod_id = p.pod_id and s.seat = 'POD_MANAGER' "
            + "and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on)), "
            + "(select count(*) from case_file c where c.pod_id = p.pod_id and c.closed_on is null) "
            + "from pod p where p.kind = 'POD'";

    // a worker may sit in two seats of one pod for a while: their shares add up
    private static final String HOLDERS = "select s.pod_id, s.worker_id, sum(s.fte), "
            + "(select count(*) from case_file c join keyworker_spell k on k.case_id = c.id and k.ended_on is null "
            + "where c.pod_id = s.pod_id and c.closed_on is null and k.worker_id = s.worker_id), "
            + "exists (select from worker w where w.worker_id = s.worker_id and w.last_day is not null), "
            + "exists (select from worker_absence a where a.worker_id = s.worker_id and a.first_day <= :on "
            + "and (a.last_day is null or a.last_day >= :on)), "
            + "(select string_agg(case e.expertise when 'LANGUAGE' then 'LANGUAGE ' || e.language else e.expertise end, ',') "
            + "from worker_expertise e where e.worker_id = s.worker_id and e.started_on <= :on "
            + "and (e.ended_on is null or e.ended_on > :on)) "
            + "from pod p join pod_seat s on s.pod_id = p.pod_id "
            + "where p.kind = 'POD' and s.seat in ('SENIOR_SOCIAL_WORKER', 'SOCIAL_WORKER') "
            + "and s.started_on <= :on and (s.ended_on is null or s.ended_on > :on) group by s.pod_id, s.worker_id";

    private final EntityManager database;

    PodLoadRepository(EntityManager database) {
        this.database = database;
    }

    List<Pod> on(LocalDate day) {
        Map<UUID, List<Holder>> holders = rows(HOLDERS, day).stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0], Collectors.mapping(PodLoadRepository::holder, Collectors.toList())));
        return rows(PODS, day).stream()
                .map(row -> new Pod(
                        (UUID) row[0],
                        (LocalDate) row[1],
                        each((String) row[2]).map(UUID::fromString).collect(Collectors.toSet()),
                        ((Number) row[3]).intValue(),
                        holders.getOrDefault((UUID) row[0], List.of())))
                .toList();
    }

    private static Holder holder(Object[] row) {
        return new Holder(
                (UUID) row[1],
                (BigDecimal) row[2],
                ((Number) row[3]).intValue(),
                (Boolean) row[4],
                (Boolean) row[5],
                skills((String) row[6]));
    }

    /** Languages come as "LANGUAGE" and their code, so that one column holds all that a worker offers. */
    private static Skills skills(String offered) {
        var expertise = EnumSet.noneOf(Expertise.class);
        var languages = new HashSet<String>();
        each(offered).map(each -> each.split(" ")).forEach(parts -> {
            expertise.add(Expertise.valueOf(parts[0]));
            Stream.of(parts).skip(1).forEach(languages::add);
        });
        return new Skills(expertise, languages);
    }

    private static Stream<String> each(String list) {
        return list == null ? Stream.empty() : Stream.of(list.split(","));
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, LocalDate day) {
        Query query = database.createNativeQuery(sql).setParameter("on", day);
        return query.getResultList();
    }
}
