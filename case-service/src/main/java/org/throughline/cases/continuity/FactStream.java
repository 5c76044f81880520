package org.throughline.cases.continuity;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.throughline.cases.continuity.rule.ChildFacts;
import org.throughline.cases.continuity.rule.Contact;
import org.throughline.cases.continuity.rule.CoverTime;
import org.throughline.cases.continuity.rule.OpenTime;
import org.throughline.cases.continuity.rule.Spell;
import org.throughline.cases.continuity.rule.Window;
import org.throughline.contracts.codes.ChangeReason;

/**
 * Children's facts, one child after another: statements side by side, all in the order of the child, so that memory does not
 * grow with the number of children. Needs a transaction, or the driver fetches everything at once.
 */
public final class FactStream {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");

    // records of one child that a person has merged are one child
    private static final String CASES = " from case_file c join child k on k.id = c.child_id";

    private static final String OPEN =
            "select k.stands_as, c.id, c.opened_on, c.closed_on" + CASES + " where :population order by k.stands_as";

    private static final String SPELLS = "select k.stands_as, s.case_id, s.worker_id, s.started_on, s.ended_on,"
            + " s.reason, m.spell_id is not null" + CASES + " join keyworker_spell s on s.case_id = c.id"
            + " left join transfer_case m on m.case_id = s.case_id and m.spell_id = s.id"
            + " where :population order by k.stands_as";

    private static final String COVERS = "select k.stands_as, s.case_id, s.worker_id, s.started_on, s.ended_on" + CASES
            + " join cover s on s.case_id = c.id where :population order by k.stands_as";

    private static final String PODS = "select k.stands_as, c.id, a.pod_id, a.allocated_on, a.recorded_at" + CASES
            + " join allocation a on a.case_id = c.id where :population"
            + " union all select k.stands_as, c.id, c.pod_id, c.pod_since, 'infinity'" + CASES
            + " where c.pod_id is not null and :population order by 1, 4, 5";

    private static final String CONTACTS = "select k.stands_as, t.case_id, t.occurred_at, t.worker_ids" + CASES
            + " join contact t on t.case_id = c.id where t.occurred_at >= ? and t.occurred_at < ?"
            + " and :population order by k.stands_as";

    private FactStream() {}

    /** Gives each child's facts to the consumer: contacts of the window, everything else whole. */
    public static void of(Connection connection, Population population, Window window, Consumer<ChildFacts> each)
            throws SQLException {
        Seats seats = Seats.of(connection, population);
        try (var open = new ChildRows(population.prepare(connection, OPEN));
                var spells = new ChildRows(population.prepare(connection, SPELLS));
                var covers = new ChildRows(population.prepare(connection, COVERS));
                var pods = new ChildRows(population.prepare(connection, PODS));
                var contacts = new ChildRows(
                        population.prepare(connection, CONTACTS, midnight(window.from()), midnight(window.to())))) {
            for (UUID child = open.child(); child != null; child = open.child()) {
                List<PodTime> held = pods.take(child, FactStream::podTime);
                each.accept(new ChildFacts(
                        child,
                        open.take(child, FactStream::openTime),
                        spells.take(child, FactStream::spell),
                        covers.take(child, FactStream::cover),
                        contacts.take(child, row -> contact(row, held, seats))));
            }
        }
    }

    private static OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(ENGLAND).toOffsetDateTime();
    }

    private static PodTime podTime(ResultSet row) throws SQLException {
        return new PodTime(id(row, 2), id(row, 3), day(row, 4));
    }

    private static OpenTime openTime(ResultSet row) throws SQLException {
        LocalDate closed = day(row, 4);
        return new OpenTime(id(row, 2), day(row, 3), closed == null ? null : closed.plusDays(1));
    }

    private static Spell spell(ResultSet row) throws SQLException {
        return new Spell(
                id(row, 2),
                id(row, 3),
                day(row, 4),
                day(row, 5),
                ChangeReason.valueOf(row.getString(6)),
                row.getBoolean(7));
    }

    private static CoverTime cover(ResultSet row) throws SQLException {
        return new CoverTime(id(row, 2), id(row, 3), day(row, 4), day(row, 5));
    }

    private static Contact contact(ResultSet row, List<PodTime> held, Seats seats) throws SQLException {
        UUID caseId = id(row, 2);
        OffsetDateTime at = row.getObject(3, OffsetDateTime.class);
        LocalDate on = at.atZoneSameInstant(ENGLAND).toLocalDate();
        List<UUID> workers = List.of((UUID[]) row.getArray(4).getArray());
        Boolean ofPod = seats.anyOf(workers, PodTime.on(on, caseId, held), on);
        return new Contact(caseId, at.toInstant(), on, workers, ofPod);
    }

    private static UUID id(ResultSet row, int column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, int column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
