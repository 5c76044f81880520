package org.throughline.cases.familiarity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.familiarity.rule.Evidence;
import org.throughline.cases.familiarity.rule.Fact;
import org.throughline.cases.familiarity.rule.Meeting;
import org.throughline.contracts.codes.ContactKind;

/** Gathers what has passed between workers and children, over all their cases: two statements, however many children. */
@ApplicationScoped
class FamiliarityRepository {

    // over every record of a child: who was close to one record of it is close to the child
    private static final String RECORDS = "from child known join case_file c on c.child_id = known.id ";

    private static final String MEETINGS = "select known.stands_as, t.worker_ids, t.kind, t.child_seen, t.seen_alone, "
            + "cast(t.occurred_at at time zone 'Europe/London' as date) "
            + RECORDS + "join contact t on t.case_id = c.id where known.stands_as = any(:children)";

    private static final String STRETCHES =
            "select known.stands_as, k.worker_id, 'KEYWORKER', k.started_on, k.ended_on "
                    + RECORDS + "join keyworker_spell k on k.case_id = c.id where known.stands_as = any(:children) "
                    + "union all select known.stands_as, w.worker_id, 'CO_WORK', w.started_on, w.ended_on "
                    + RECORDS + "join co_worker w on w.case_id = c.id where known.stands_as = any(:children) "
                    + "union all select known.stands_as, s.worker_id, 'COVER', s.started_on, s.ended_on "
                    + RECORDS + "join cover s on s.case_id = c.id where known.stands_as = any(:children)";

    private final EntityManager database;

    FamiliarityRepository(EntityManager database) {
        this.database = database;
    }

    List<Fact> about(Collection<UUID> children) {
        var facts = new ArrayList<Fact>();
        rows(MEETINGS, children).forEach(row -> facts.addAll(meeting(row).facts()));
        rows(STRETCHES, children).forEach(row -> facts.add(stretch(row)));
        return facts;
    }

    private static Meeting meeting(Object[] row) {
        return new Meeting(
                (UUID) row[0],
                List.of((UUID[]) row[1]),
                ContactKind.valueOf((String) row[2]),
                (Boolean) row[3],
                (Boolean) row[4],
                (LocalDate) row[5]);
    }

    private static Fact stretch(Object[] row) {
        return new Fact((UUID) row[0], (UUID) row[1], Evidence.valueOf((String) row[2]), (LocalDate) row[3], (LocalDate)
                row[4]);
    }

    @SuppressWarnings("unchecked")
    private List<Object[]> rows(String sql, Collection<UUID> children) {
        return database.createNativeQuery(sql)
                .setParameter("children", children.toArray(UUID[]::new))
                .getResultList();
    }
}
