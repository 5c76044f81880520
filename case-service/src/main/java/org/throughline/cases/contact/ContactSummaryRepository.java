package org.throughline.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.contracts.codes.ContactKind;

/** Counts the contacts of a child: one statement, one row for each kind. */
@ApplicationScoped
class ContactSummaryRepository {

    private static final String COUNTS = """
            select kind, count(*) filter (where day >= :from), count(*) filter (where day >= :from and statutory),
              count(*) filter (where day >= :from and child_seen), count(*) filter (where day >= :from and seen_alone),
              max(day), max(day) filter (where child_seen), max(day) filter (where seen_alone)
            from (select t.*, cast(t.occurred_at at time zone 'Europe/London' as date) as day
              from contact t join case_file f on f.id = t.case_id
              where f.child_id = any(cast((select same_child(:child)) as uuid[]))) dated
            where day < :to group by kind order by kind""";

    private final EntityManager database;

    ContactSummaryRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    ContactSummary of(UUID childId, LocalDate from, LocalDate to) {
        List<Object[]> rows = database.createNativeQuery(COUNTS)
                .setParameter("child", childId)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        Map<ContactKind, Integer> byKind = new EnumMap<>(ContactKind.class);
        rows.stream()
                .filter(row -> number(row[1]) > 0)
                .forEach(row -> byKind.put(ContactKind.valueOf((String) row[0]), number(row[1])));
        int seen = sum(rows, 3);
        int alone = sum(rows, 4);
        LocalDate lastSeen = last(rows, 6);
        LocalDate lastAlone = last(rows, 7);
        return new ContactSummary(
                childId,
                from,
                to,
                sum(rows, 1),
                byKind,
                sum(rows, 2),
                seen,
                alone,
                ContactSummary.share(alone, seen),
                seen == 0 ? "NOT_SEEN" : null,
                last(rows, 5),
                lastSeen,
                ContactSummary.daysSince(lastSeen, to),
                lastAlone,
                ContactSummary.daysSince(lastAlone, to));
    }

    private static int sum(List<Object[]> rows, int column) {
        return rows.stream().mapToInt(row -> number(row[column])).sum();
    }

    private static LocalDate last(List<Object[]> rows, int column) {
        return rows.stream()
                .map(row -> (LocalDate) row[column])
                .filter(day -> day != null)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private static int number(Object count) {
        return ((Number) count).intValue();
    }
}
