package org.throughline.supervision.onetoone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.throughline.contracts.codes.WorkerRole;
import org.throughline.supervision.onetoone.rule.Career;

/** Every query of one-to-one supervisions. */
@ApplicationScoped
class OneToOnes implements PanacheRepositoryBase<OneToOne, UUID> {

    private static final String KEEP_TOPICS = """
            insert into one_to_one_topic (one_to_one_id, position, topic, brought_by)
            select cast(:id as uuid), position, topic, brought_by
            from unnest(cast(:topics as text[]), cast(:by as text[])) with ordinality as t (topic, brought_by, position)""";

    private static final String STANDING = """
            select s.worker_id, min(cast(s.pod_id as text)) as pod, min(s.starts_on) as seated, w.role, w.asye_until,
              (select max(o.held_on) from one_to_one o where o.worker_id = s.worker_id) as last
            from seat s left join supervised_worker w on w.id = s.worker_id
            where s.starts_on <= :on and (s.ends_on is null or s.ends_on > :on)
              and (cast(:pod as uuid) is null or s.pod_id = :pod) and (cast(:worker as uuid) is null or s.worker_id = :worker)
            group by s.worker_id, w.role, w.asye_until""";

    /** Where a worker stands: since when, and what decides how long. */
    record Standing(UUID workerId, UUID podId, Career career, boolean never) {}

    Optional<OneToOne> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    void keep(OneToOne one, List<Topic> agenda, List<Step> steps) {
        persistAndFlush(one);
        getEntityManager()
                .createNativeQuery(KEEP_TOPICS)
                .setParameter("id", one.id)
                .setParameter("topics", agenda.stream().map(Topic::topic).toArray(String[]::new))
                .setParameter(
                        "by",
                        agenda.stream().map(topic -> topic.broughtBy().name()).toArray(String[]::new))
                .executeUpdate();
        steps.forEach(getEntityManager()::persist);
        flush();
    }

    /** The latest first, behind this day. */
    List<OneToOne> of(UUID worker, LocalDate before, int most) {
        return find("workerId = ?1 and heldOn < ?2 order by heldOn desc", worker, before)
                .page(0, most)
                .list();
    }

    @SuppressWarnings("unchecked")
    Map<UUID, List<Topic>> topicsOf(Collection<UUID> ids) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("select one_to_one_id, topic, brought_by from one_to_one_topic "
                        + "where one_to_one_id = any(:ids) order by one_to_one_id, position")
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[0],
                        Collectors.mapping(
                                row -> new Topic((String) row[1], Topic.BroughtBy.valueOf((String) row[2])),
                                Collectors.toList())));
    }

    Map<UUID, List<Step>> stepsOf(Collection<UUID> ids) {
        return getEntityManager()
                .createQuery("from Step where oneToOneId in :ids order by position", Step.class)
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.groupingBy(step -> step.oneToOneId));
    }

    /** Where the workers stand who sit in a pod on a day, or one worker; all where neither is named. */
    @SuppressWarnings("unchecked")
    List<Standing> standing(UUID pod, UUID worker, LocalDate on) {
        List<Tuple> rows = getEntityManager()
                .createNativeQuery(STANDING, Tuple.class)
                .setParameter("on", on)
                .setParameter("pod", pod)
                .setParameter("worker", worker)
                .getResultList();
        return rows.stream().map(OneToOnes::standing).toList();
    }

    private static Standing standing(Tuple row) {
        LocalDate last = row.get("last", LocalDate.class);
        String role = row.get("role", String.class);
        return new Standing(
                row.get("worker_id", UUID.class),
                UUID.fromString(row.get("pod", String.class)),
                new Career(
                        role == null ? null : WorkerRole.valueOf(role),
                        row.get("asye_until", LocalDate.class),
                        last == null ? row.get("seated", LocalDate.class) : last),
                last == null);
    }
}
