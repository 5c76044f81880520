package org.throughline.supervision.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.throughline.supervision.attendance.rule.Member;

/** Every query of attendance. */
@ApplicationScoped
public class Attendances {

    private static final String MEMBERS = """
            select s.worker_id, bool_or(s.seat = 'POD_MANAGER') as leads, bool_or(s.seat = 'SENIOR_SOCIAL_WORKER') as deputises,
              exists (select from absence a where a.worker_id = s.worker_id and a.first_day <= :on
                and (a.last_day is null or a.last_day >= :on)) as absent
            from seat s where s.pod_id = :pod and s.starts_on <= :on and (s.ends_on is null or s.ends_on > :on)
            group by s.worker_id order by s.worker_id""";

    private static final String KEEP = """
            insert into attendance (session_id, worker_id, kind, reason)
            select cast(:session as uuid), worker, kind, reason
            from unnest(cast(:workers as uuid[]), cast(:kinds as text[]), cast(:reasons as text[])) as e (worker, kind, reason)""";

    private final EntityManager database;

    Attendances(EntityManager database) {
        this.database = database;
    }

    /** Who was there; empty where attendance was not recorded. */
    @SuppressWarnings("unchecked")
    public List<UUID> presentAt(UUID session) {
        return database.createNativeQuery(
                        "select worker_id from attendance where session_id = :session and kind = 'PRESENT' order by worker_id")
                .setParameter("session", session)
                .getResultList();
    }

    @SuppressWarnings("unchecked")
    List<Member> membersOf(UUID pod, LocalDate on) {
        List<Tuple> rows = database.createNativeQuery(MEMBERS, Tuple.class)
                .setParameter("pod", pod)
                .setParameter("on", on)
                .getResultList();
        return rows.stream()
                .map(row -> new Member(
                        row.get("worker_id", UUID.class),
                        row.get("leads", Boolean.class),
                        row.get("deputises", Boolean.class),
                        row.get("absent", Boolean.class)))
                .toList();
    }

    @SuppressWarnings("unchecked")
    Attendance of(UUID session) {
        List<Object[]> rows = database.createNativeQuery(
                        "select worker_id, reason from attendance where session_id = :session order by worker_id")
                .setParameter("session", session)
                .getResultList();
        return new Attendance(
                rows.stream()
                        .filter(row -> row[1] == null)
                        .map(row -> (UUID) row[0])
                        .collect(Collectors.toCollection(LinkedHashSet::new)),
                rows.stream()
                        .filter(row -> row[1] != null)
                        .map(row -> new Attendance.Apology((UUID) row[0], ApologyReason.valueOf((String) row[1])))
                        .toList());
    }

    /** Keeps who is there in place of what was said before. */
    void replace(UUID session, Attendance said) {
        database.createNativeQuery("delete from attendance where session_id = :session")
                .setParameter("session", session)
                .executeUpdate();
        Stream<Object[]> there = said.present().stream().map(worker -> new Object[] {worker, "PRESENT", null});
        Stream<Object[]> away = said.apologies().stream().map(apology ->
                new Object[] {apology.workerId(), "APOLOGIES", apology.reason().name()});
        List<Object[]> rows = Stream.concat(there, away).toList();
        database.createNativeQuery(KEEP)
                .setParameter("session", session)
                .setParameter("workers", rows.stream().map(row -> (UUID) row[0]).toArray(UUID[]::new))
                .setParameter("kinds", rows.stream().map(row -> (String) row[1]).toArray(String[]::new))
                .setParameter(
                        "reasons", rows.stream().map(row -> (String) row[2]).toArray(String[]::new))
                .executeUpdate();
    }
}
