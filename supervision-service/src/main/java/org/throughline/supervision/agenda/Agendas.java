package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of agendas. */
@ApplicationScoped
public class Agendas {

    private static final String KEEP = """
            insert into agenda (session_id, built_at, minutes_per_case, minutes_kept, capacity, open_cases, next_session_on)
            values (:session, :at, :minutes, :kept, :capacity, :open, :next)
            """;

    private static final String KEEP_CASES = """
            insert into agenda_case (session_id, case_id, child_id, position, review_due, minutes, carried_over, ahead)
            select :session, e.case_id, e.child_id, case when :placed then e.position end, e.review_due, e.minutes,
                e.carried_over, e.ahead
            from unnest(cast(:cases as uuid[]), cast(:children as uuid[]), cast(:dues as date[]),
                cast(:minutes as integer[]), cast(:carried as boolean[]), cast(:ahead as boolean[]))
                with ordinality as e (case_id, child_id, review_due, minutes, carried_over, ahead, position)
            """;

    private static final String OF_SESSION = """
            select a.built_at, a.minutes_per_case, a.minutes_kept, a.capacity, a.open_cases, a.next_session_on,
                c.case_id, c.child_id, c.position, c.review_due, c.minutes, c.carried_over, c.ahead
            from agenda a left join agenda_case c using (session_id)
            where a.session_id = :session order by c.position, c.review_due, c.case_id
            """;

    private final EntityManager database;

    Agendas(EntityManager database) {
        this.database = database;
    }

    /** Keeps the agenda in place of any earlier one of its session. */
    void replace(Agenda agenda) {
        for (String table : List.of("agenda_case", "agenda")) {
            database.createNativeQuery("delete from " + table + " where session_id = :session")
                    .setParameter("session", agenda.sessionId())
                    .executeUpdate();
        }
        database.createNativeQuery(KEEP)
                .setParameter("session", agenda.sessionId())
                .setParameter("at", agenda.builtAt())
                .setParameter("minutes", agenda.minutesPerCase())
                .setParameter("kept", agenda.minutesKept())
                .setParameter("capacity", agenda.capacity())
                .setParameter("open", agenda.openCases())
                .setParameter("next", agenda.nextSessionOn())
                .executeUpdate();
        keep(agenda.sessionId(), agenda.discuss(), true);
        keep(agenda.sessionId(), agenda.cannotFit(), false);
    }

    /** The agenda of a session; empty where none is built. */
    @SuppressWarnings("unchecked")
    public Optional<Agenda> ofSession(UUID session) {
        List<Tuple> rows = database.createNativeQuery(OF_SESSION, Tuple.class)
                .setParameter("session", session)
                .getResultList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(agenda(session, rows));
    }

    private void keep(UUID session, List<Agenda.Entry> entries, boolean placed) {
        database.createNativeQuery(KEEP_CASES)
                .setParameter("session", session)
                .setParameter("placed", placed)
                .setParameter(
                        "cases", entries.stream().map(Agenda.Entry::caseId).toArray(UUID[]::new))
                .setParameter(
                        "children", entries.stream().map(Agenda.Entry::childId).toArray(UUID[]::new))
                .setParameter(
                        "dues", entries.stream().map(Agenda.Entry::reviewDue).toArray(LocalDate[]::new))
                .setParameter(
                        "minutes", entries.stream().map(Agenda.Entry::minutes).toArray(Integer[]::new))
                .setParameter("ahead", entries.stream().map(Agenda.Entry::ahead).toArray(Boolean[]::new))
                .setParameter(
                        "carried",
                        entries.stream().map(Agenda.Entry::carriedOver).toArray(Boolean[]::new))
                .executeUpdate();
    }

    private static Agenda agenda(UUID session, List<Tuple> rows) {
        Tuple first = rows.get(0);
        return new Agenda(
                session,
                first.get("built_at", Instant.class),
                first.get("minutes_per_case", Integer.class),
                first.get("minutes_kept", Integer.class),
                first.get("capacity", Integer.class),
                first.get("open_cases", Integer.class),
                first.get("next_session_on", LocalDate.class),
                entries(rows, true),
                entries(rows, false));
    }

    private static List<Agenda.Entry> entries(List<Tuple> rows, boolean placed) {
        return rows.stream()
                .filter(row -> row.get("case_id") != null && (row.get("position") != null) == placed)
                .map(row -> new Agenda.Entry(
                        row.get("case_id", UUID.class),
                        row.get("child_id", UUID.class),
                        row.get("review_due", LocalDate.class),
                        row.get("minutes", Integer.class),
                        row.get("carried_over", Boolean.class),
                        row.get("ahead", Boolean.class)))
                .toList();
    }
}
