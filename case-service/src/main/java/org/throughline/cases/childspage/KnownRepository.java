package org.throughline.cases.childspage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.cases.childspage.rule.Known;
import org.throughline.contracts.codes.NetworkRole;
import org.throughline.contracts.codes.PromiseOutcome;
import org.throughline.contracts.codes.PromiseTo;

/** Reads what the records of a child know, whichever of them is asked: seven statements, however much it is. */
@ApplicationScoped
class KnownRepository {

    private static final String CHILD = """
            select k.id, case when not k.unborn then k.given_name end as name,
              (select max(c.closed_on) from case_file c where c.child_id = any(cast((select same_child(:child)) as uuid[]))
               and not exists (select from case_file o
                 where o.child_id = any(cast((select same_child(:child)) as uuid[]))
                 and o.closed_on is null)) as ended_on,
              (select min(s.due_on) from statutory_clock s join case_file c on c.id = s.case_id
               where c.child_id = any(cast((select same_child(:child)) as uuid[]))
                 and c.closed_on is null and s.kind like '%VISIT'
                 and s.met_on is null and s.stopped_on is null) as visit_due_on
            from child k where k.id = :child""";

    private static final String WORKERS = """
            select w.worker_id, w.part, w.started_on, w.ended_on, w.told, d.known_as, d.reach, d.about_me from (
              select s.worker_id, 'KEYWORKER' as part, s.started_on, s.ended_on, coalesce(s.child_told, false) as told
              from case_file c join keyworker_spell s on s.case_id = c.id
              where c.child_id = any(cast((select same_child(:child)) as uuid[]))
              union all
              select v.worker_id, 'COVER', v.started_on, v.ended_on, false
              from case_file c join cover v on v.case_id = c.id
              where c.child_id = any(cast((select same_child(:child)) as uuid[]))
              union all
              select b.worker_id, 'CO_WORKER', b.started_on, b.ended_on, false
              from case_file c join co_worker b on b.case_id = c.id
              where c.child_id = any(cast((select same_child(:child)) as uuid[]))) w
            left join worker_card d on d.worker_id = w.worker_id
            where w.ended_on is null or w.ended_on > :day order by w.started_on, w.worker_id""";

    private static final String PROMISES = """
            select p.made_to, p.words, p.made_on, p.due_on, p.outcome, p.settled_on
            from case_file c join promise p on p.case_id = c.id
            where c.child_id = any(cast((select same_child(:child)) as uuid[]))
            order by p.made_on desc, p.id desc limit :most""";

    private static final String DECISIONS = """
            select d.decided_on, d.for_the_child, exists (select from decision n where n.supersedes = d.id) as superseded
            from case_file c join decision d on d.case_id = c.id
            where c.child_id = any(cast((select same_child(:child)) as uuid[]))
            order by d.decided_on desc, d.id desc limit :most""";

    private static final String VOICES = """
            select v.heard_on, v.said, v.wants, v.feels, v.on_childs_page
            from case_file c join voice v on v.case_id = c.id
            where c.child_id = any(cast((select same_child(:child)) as uuid[]))
            order by v.heard_on desc, v.id desc limit :most""";

    private static final String NETWORK = """
            select n.role, n.role_words, n.organisation, n.person_name, n.reach, n.helps_with, n.started_on, n.ended_on,
              n.on_childs_page
            from network_member n
            where n.child_id = any(cast((select same_child(:child)) as uuid[]))
            order by n.started_on, n.id limit :most""";

    private static final String OUTCOMES = """
            select o.child_notices, o.due_on, o.ended_on, o.ending
            from case_file c join shared_outcome o on o.case_id = c.id
            where c.child_id = any(cast((select same_child(:child)) as uuid[]))
            order by o.agreed_on desc, o.id desc limit :most""";

    /** More than a page can hold, since some of it is not for the page. */
    private static final int MOST = 200;

    private final EntityManager database;

    KnownRepository(EntityManager database) {
        this.database = database;
    }

    Known of(UUID childId, LocalDate day) {
        return new Known(
                child(childId),
                workers(childId, day),
                rows(PROMISES, childId, KnownRepository::promise),
                rows(DECISIONS, childId, KnownRepository::decision),
                rows(VOICES, childId, KnownRepository::voice),
                rows(NETWORK, childId, KnownRepository::professional),
                rows(OUTCOMES, childId, KnownRepository::outcome));
    }

    private Known.OfChild child(UUID childId) {
        Tuple row = (Tuple) database.createNativeQuery(CHILD, Tuple.class)
                .setParameter("child", childId)
                .getSingleResult();
        return new Known.OfChild(childId, text(row, "name"), day(row, "ended_on"), day(row, "visit_due_on"));
    }

    @SuppressWarnings("unchecked")
    private List<Known.Worker> workers(UUID childId, LocalDate day) {
        List<Tuple> rows = database.createNativeQuery(WORKERS, Tuple.class)
                .setParameter("child", childId)
                .setParameter("day", day)
                .getResultList();
        return rows.stream().map(KnownRepository::worker).toList();
    }

    @SuppressWarnings("unchecked")
    private <T> List<T> rows(String sql, UUID childId, Function<Tuple, T> read) {
        List<Tuple> rows = database.createNativeQuery(sql, Tuple.class)
                .setParameter("child", childId)
                .setParameter("most", MOST)
                .getResultList();
        return rows.stream().map(read).toList();
    }

    private static Known.Worker worker(Tuple row) {
        return new Known.Worker(
                row.get("worker_id", UUID.class),
                Known.Part.valueOf(text(row, "part")),
                day(row, "started_on"),
                day(row, "ended_on"),
                row.get("told", Boolean.class),
                text(row, "known_as"),
                text(row, "reach"),
                text(row, "about_me"));
    }

    private static Known.Promise promise(Tuple row) {
        String outcome = text(row, "outcome");
        return new Known.Promise(
                PromiseTo.valueOf(text(row, "made_to")),
                text(row, "words"),
                day(row, "made_on"),
                day(row, "due_on"),
                outcome == null ? null : PromiseOutcome.valueOf(outcome),
                day(row, "settled_on"));
    }

    private static Known.Decision decision(Tuple row) {
        return new Known.Decision(
                day(row, "decided_on"), text(row, "for_the_child"), row.get("superseded", Boolean.class));
    }

    private static Known.Voice voice(Tuple row) {
        return new Known.Voice(
                day(row, "heard_on"),
                text(row, "said"),
                text(row, "wants"),
                text(row, "feels"),
                row.get("on_childs_page", Boolean.class));
    }

    private static Known.Professional professional(Tuple row) {
        return new Known.Professional(
                NetworkRole.valueOf(text(row, "role")),
                text(row, "role_words"),
                text(row, "organisation"),
                text(row, "person_name"),
                text(row, "reach"),
                text(row, "helps_with"),
                day(row, "started_on"),
                day(row, "ended_on"),
                row.get("on_childs_page", Boolean.class));
    }

    private static Known.Outcome outcome(Tuple row) {
        String ending = text(row, "ending");
        return new Known.Outcome(
                text(row, "child_notices"),
                day(row, "due_on"),
                "REACHED".equals(ending) ? day(row, "ended_on") : null,
                "DROPPED".equals(ending));
    }

    private static String text(Tuple row, String column) {
        return row.get(column, String.class);
    }

    private static LocalDate day(Tuple row, String column) {
        return row.get(column, LocalDate.class);
    }
}
