package org.throughline.cases.restriction;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.RestrictionReviewOverdue;

/** Finds restrictions whose review day has passed, and marks each as told once. */
@ApplicationScoped
class OverdueReviewRepository {

    // skip locked: a second instance takes others, and one that is being reviewed right now waits for the next time
    private static final String MARK = """
            with due as (select r.id, r.child_id, r.review_on from restriction r
                where r.lifted_on is null and r.review_on < :today and not exists (select from restriction_overdue o
                  where o.restriction_id = r.id and o.review_on = r.review_on)
                order by r.review_on, r.id limit :most for update of r skip locked),
              told as (insert into restriction_overdue (restriction_id, review_on) select id, review_on from due
                on conflict do nothing returning restriction_id, review_on)
            select due.id, due.child_id, due.review_on from due
              join told on told.restriction_id = due.id and told.review_on = due.review_on
            order by due.child_id, due.id""";

    private final EntityManager database;

    OverdueReviewRepository(EntityManager database) {
        this.database = database;
    }

    /** What is to be told: at most so many, each for its present review day, never again after the commit. */
    @SuppressWarnings("unchecked")
    List<RestrictionReviewOverdue> mark(LocalDate today, int most) {
        List<Object[]> rows = database.createNativeQuery(MARK)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new RestrictionReviewOverdue((UUID) row[0], (UUID) row[1], (LocalDate) row[2]))
                .toList();
    }
}
