package org.throughline.cases.permanence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.permanence.rule.ChildsTime;
import org.throughline.cases.permanence.rule.PermanenceFacts;

/** What other features know of a child's way to a home for good. */
@ApplicationScoped
class PermanenceFactsRepository {

    private static final String CHILD = "select c.child_id, c.opened_on, c.closed_on, k.date_of_birth, k.unborn,"
            + " (select min(w.day) from clock_fact w where w.child_id = c.child_id and w.kind = 'CARE' and w.until is null)"
            + " as looked_after_since from case_file c join child k on k.id = c.child_id where c.id = :case";

    private static final String PROCEEDINGS = "select started_on, due_on, met_on from statutory_clock"
            + " where case_id = :case and kind = 'CARE_PROCEEDINGS' order by started_on";

    private static final String HEARING = "select min(h.listed_for) from hearing h"
            + " join proceedings p on p.id = h.proceedings_id"
            + " where p.case_id = :case and h.vacated_on is null and h.listed_for >= :today";

    private final EntityManager database;

    PermanenceFactsRepository(EntityManager database) {
        this.database = database;
    }

    /**
     * The child of a case and what is known of it beside its plans.
     *
     * @param childId the child
     * @param time the child's own time
     * @param openedOn first day of the case
     * @param closedOn last day; null while open
     * @param lookedAfterSince first day in care; null where not in care
     */
    record Known(UUID childId, ChildsTime time, LocalDate openedOn, LocalDate closedOn, LocalDate lookedAfterSince) {

        PermanenceFacts with(List<PermanenceFacts.Plan> plans, List<PermanenceFacts.Proceedings> proceedings) {
            return new PermanenceFacts(time, openedOn, closedOn, lookedAfterSince, plans, proceedings);
        }
    }

    Known of(UUID caseId) {
        Tuple row = (Tuple) database.createNativeQuery(CHILD, Tuple.class)
                .setParameter("case", caseId)
                .getSingleResult();
        return new Known(
                row.get("child_id", UUID.class),
                new ChildsTime(row.get("date_of_birth", LocalDate.class), row.get("unborn", Boolean.class)),
                row.get("opened_on", LocalDate.class),
                row.get("closed_on", LocalDate.class),
                row.get("looked_after_since", LocalDate.class));
    }

    /** The care proceedings of a case, with the time that the court gave them as their clock says. */
    @SuppressWarnings("unchecked")
    List<PermanenceFacts.Proceedings> proceedings(UUID caseId) {
        List<Object[]> rows = database.createNativeQuery(PROCEEDINGS)
                .setParameter("case", caseId)
                .getResultList();
        return rows.stream()
                .map(row -> new PermanenceFacts.Proceedings((LocalDate) row[0], (LocalDate) row[1], (LocalDate) row[2]))
                .toList();
    }

    /** The next date in court; null where none is listed. */
    LocalDate nextHearing(UUID caseId, LocalDate today) {
        return (LocalDate) database.createNativeQuery(HEARING, LocalDate.class)
                .setParameter("case", caseId)
                .setParameter("today", today)
                .getSingleResult();
    }
}
