package org.throughline.supervision.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.AgendaChangeKind;
import org.throughline.contracts.codes.AgendaChangeReason;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.id.Ids;
import org.throughline.supervision.agenda.AgendaChangeView.SlippedDate;
import org.throughline.supervision.reviewplan.rule.Consequence;

/** Every query of changes of agendas by hand. */
@ApplicationScoped
class AgendaChanges {

    private static final String KEEP = """
            insert into agenda_change (id, session_id, kind, case_id, position, reason, words, changed_by, changed_at)
            values (:id, :session, :kind, :case, cast(:position as integer), :reason, cast(:words as text),
                cast(:by as uuid), :at)""";

    private static final String KEEP_SLIPS = """
            insert into agenda_change_slip (change_id, saved, case_id, review_due, discussed_on)
            select :change, :saved, e.case_id, e.review_due, e.discussed_on
            from unnest(cast(:cases as uuid[]), cast(:dues as date[]), cast(:days as date[]))
                as e (case_id, review_due, discussed_on)""";

    private static final String OF_SESSION = """
            with page as (select * from agenda_change where session_id = :session and id > :after order by id limit :most)
            select page.id, kind, page.case_id as changed_case, position, reason, words, changed_by, changed_at,
                saved, s.case_id, review_due, discussed_on
            from page left join agenda_change_slip s on s.change_id = page.id order by page.id, review_due, s.case_id""";

    private final EntityManager database;
    private final Caller caller;
    private final Clock clock;

    AgendaChanges(EntityManager database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    /** Keeps a change of a locked session's agenda, by the caller, now. */
    AgendaChangeView keep(UUID session, NewAgendaChange asked, Consequence consequence) {
        UUID id = Ids.next();
        UUID by = caller.workerId().orElse(null);
        Instant at = clock.instant().truncatedTo(ChronoUnit.MICROS);
        database.createNativeQuery(KEEP)
                .setParameter("id", id)
                .setParameter("session", session)
                .setParameter("kind", asked.kind().name())
                .setParameter("case", asked.caseId())
                .setParameter("position", asked.position())
                .setParameter("reason", asked.reason().name())
                .setParameter("words", asked.words())
                .setParameter("by", by)
                .setParameter("at", at)
                .executeUpdate();
        List<SlippedDate> slips =
                consequence.slips().stream().map(SlippedDate::of).toList();
        List<SlippedDate> saved =
                consequence.saved().stream().map(SlippedDate::of).toList();
        keep(id, slips, false);
        keep(id, saved, true);
        return new AgendaChangeView(
                id,
                asked.kind(),
                asked.caseId(),
                asked.position(),
                asked.reason(),
                asked.words(),
                by,
                at.atZone(clock.getZone()).toOffsetDateTime(),
                AgendaChangeView.inWords(slips, saved),
                slips,
                saved);
    }

    /** The changes of a session's agendas behind this one, the first made first. */
    @SuppressWarnings("unchecked")
    List<AgendaChangeView> of(UUID session, UUID after, int most) {
        List<Tuple> rows = database.createNativeQuery(OF_SESSION, Tuple.class)
                .setParameter("session", session)
                .setParameter("after", after)
                .setParameter("most", most)
                .getResultList();
        Map<UUID, List<Tuple>> byChange = new LinkedHashMap<>();
        rows.forEach(row -> byChange.computeIfAbsent(row.get("id", UUID.class), id -> new ArrayList<>())
                .add(row));
        return byChange.values().stream().map(this::change).toList();
    }

    private void keep(UUID change, List<SlippedDate> dates, boolean saved) {
        database.createNativeQuery(KEEP_SLIPS)
                .setParameter("change", change)
                .setParameter("saved", saved)
                .setParameter("cases", dates.stream().map(SlippedDate::caseId).toArray(UUID[]::new))
                .setParameter("dues", dates.stream().map(SlippedDate::reviewDue).toArray(LocalDate[]::new))
                .setParameter(
                        "days", dates.stream().map(SlippedDate::discussedOn).toArray(LocalDate[]::new))
                .executeUpdate();
    }

    private AgendaChangeView change(List<Tuple> rows) {
        Tuple first = rows.get(0);
        List<SlippedDate> slips = dates(rows, false);
        List<SlippedDate> saved = dates(rows, true);
        return new AgendaChangeView(
                first.get("id", UUID.class),
                AgendaChangeKind.valueOf(first.get("kind", String.class)),
                first.get("changed_case", UUID.class),
                first.get("position", Integer.class),
                AgendaChangeReason.valueOf(first.get("reason", String.class)),
                first.get("words", String.class),
                first.get("changed_by", UUID.class),
                first.get("changed_at", Instant.class).atZone(clock.getZone()).toOffsetDateTime(),
                AgendaChangeView.inWords(slips, saved),
                slips,
                saved);
    }

    private static List<SlippedDate> dates(List<Tuple> rows, boolean saved) {
        return rows.stream()
                .filter(row -> Boolean.valueOf(saved).equals(row.get("saved", Boolean.class)))
                .map(row -> new SlippedDate(
                        row.get("case_id", UUID.class),
                        row.get("review_due", LocalDate.class),
                        row.get("discussed_on", LocalDate.class)))
                .toList();
    }
}
