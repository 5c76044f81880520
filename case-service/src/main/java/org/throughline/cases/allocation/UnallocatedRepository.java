package org.throughline.cases.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.throughline.cases.access.Visibility;
import org.throughline.contracts.codes.Stage;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;

/** The open cases without a pod, those that wait longest first, as far as the caller may see them. */
@ApplicationScoped
class UnallocatedRepository {

    private static final String WAITING =
            "select c.id, c.child_id, c.referral_id, c.stage, c.opened_on from case_file c "
                    + "where c.pod_id is null and c.closed_on is null and " + Visibility.CONDITION;

    private final EntityManager database;

    UnallocatedRepository(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    Page<UnallocatedCase> waiting(PageRequest request, Visibility visibility, Function<LocalDate, Integer> age) {
        String after = request.cursor == null ? "" : " and (c.opened_on, c.id) > (:day, :after)";
        Query query = visibility.bind(
                database.createNativeQuery(WAITING + after + " order by c.opened_on, c.id limit :rows"));
        if (request.cursor != null) {
            after(query, request.cursor);
        }
        List<Object[]> rows = query.setParameter("rows", request.limit + 1).getResultList();
        List<UnallocatedCase> cases = rows.stream()
                .map(row -> new UnallocatedCase(
                        (UUID) row[0],
                        (UUID) row[1],
                        (UUID) row[2],
                        Stage.valueOf((String) row[3]),
                        (LocalDate) row[4],
                        age.apply((LocalDate) row[4])))
                .toList();
        return Page.of(cases, request.limit, last -> Cursor.after(last.openedOn(), last.caseId()));
    }

    private static void after(Query query, String cursor) {
        List<String> keys = Cursor.keys(cursor, 2);
        try {
            query.setParameter("day", LocalDate.parse(keys.get(0))).setParameter("after", UUID.fromString(keys.get(1)));
        } catch (DateTimeException | IllegalArgumentException notOurs) {
            throw Cursor.invalid();
        }
    }
}
