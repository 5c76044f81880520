package org.throughline.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.codes.Stage;

/** Reads when a child was seen and what asks for the next visit. */
@ApplicationScoped
class VisitRepository {

    private static final String SEEN =
            "select c.stage, (select max(v.day) from clock_fact v where v.child_id = c.child_id"
                    + " and v.case_id = c.id and v.kind = 'VISIT') as visited_on,"
                    + " cast(max(t.occurred_at) filter (where t.seen_alone) at time zone 'Europe/London' as date) as alone_on"
                    + " from case_file c left join contact t on t.case_id = c.id where c.id = :case group by c.id";

    private static final String ASKED = "select " + KeptClockRepository.COLUMNS
            + " from statutory_clock k where k.case_id = :case and k.kind like '%VISIT' and k.met_on is null"
            + " and k.stopped_on is null order by k.due_on, k.id";

    private final EntityManager database;

    VisitRepository(EntityManager database) {
        this.database = database;
    }

    /** The stage of a case, its last visit and when the child was last seen alone; days are null where there was none. */
    record Seen(Stage stage, LocalDate visitedOn, LocalDate aloneOn) {}

    Seen seen(UUID caseId) {
        var row = (Tuple) database.createNativeQuery(SEEN, Tuple.class)
                .setParameter("case", caseId)
                .getSingleResult();
        return new Seen(
                Stage.valueOf(row.get("stage", String.class)),
                row.get("visited_on", LocalDate.class),
                row.get("alone_on", LocalDate.class));
    }

    /** The running clocks that ask for a visit. */
    @SuppressWarnings("unchecked")
    List<KeptClock> asked(UUID caseId) {
        List<Tuple> rows = database.createNativeQuery(ASKED, Tuple.class)
                .setParameter("case", caseId)
                .getResultList();
        return rows.stream().map(KeptClockRepository::clock).toList();
    }
}
