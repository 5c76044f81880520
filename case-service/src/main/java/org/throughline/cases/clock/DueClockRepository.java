package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.DomainEvent;
import org.throughline.contracts.casework.ClockDueSoon;
import org.throughline.contracts.casework.ClockOverdue;

/** What is due and not told yet. */
@ApplicationScoped
class DueClockRepository {

    private static final String WHAT = "case when k.due_on < :today then 'OVERDUE' else 'DUE_SOON' end";

    private static final String DUE =
            " from statutory_clock k" + " where k.met_on is null and k.stopped_on is null and k.due_soon_on <= :today";

    private static final String UNTOLD = "select k.id, k.child_id" + DUE + " and not exists (select from clock_told t"
            + " where t.clock_id = k.id and t.due_on = k.due_on and t.what = " + WHAT
            + ") order by k.due_on, k.id limit :most";

    private static final String TELL =
            "with told as (insert into clock_told (clock_id, what, due_on) select k.id, " + WHAT
                    + ", k.due_on" + DUE + " and k.id = any(:clocks) on conflict do nothing returning clock_id, what)"
                    + " select " + KeptClockRepository.COLUMNS
                    + ", told.what from told join statutory_clock k on k.id = told.clock_id"
                    + " order by k.due_on, k.id";

    private final EntityManager database;

    DueClockRepository(EntityManager database) {
        this.database = database;
    }

    /** A clock and the child it is about. */
    record Untold(UUID clockId, UUID childId) {}

    @SuppressWarnings("unchecked")
    List<Untold> untold(LocalDate today, int most) {
        List<Object[]> rows = database.createNativeQuery(UNTOLD)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Untold((UUID) row[0], (UUID) row[1]))
                .toList();
    }

    /** Notes that these are told, where they are due still and nobody has told them, and answers the events. */
    @SuppressWarnings("unchecked")
    List<DomainEvent> tell(Collection<UUID> clocks, LocalDate today) {
        List<Tuple> rows = database.createNativeQuery(TELL, Tuple.class)
                .setParameter("today", today)
                .setParameter("clocks", clocks.toArray(UUID[]::new))
                .getResultList();
        return rows.stream().map(DueClockRepository::event).toList();
    }

    private static DomainEvent event(Tuple row) {
        KeptClock clock = KeptClockRepository.clock(row);
        return row.get("what", String.class).equals("OVERDUE")
                ? new ClockOverdue(
                        clock.id(), clock.caseId(), clock.childId(), clock.kind(), clock.startedOn(), clock.dueOn())
                : new ClockDueSoon(
                        clock.id(), clock.caseId(), clock.childId(), clock.kind(), clock.startedOn(), clock.dueOn());
    }
}
