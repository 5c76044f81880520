package org.throughline.cases.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.throughline.contracts.casework.PromiseOverdue;

/** Finds promises whose last day has passed, and marks each as told once. */
@ApplicationScoped
class OverduePromiseRepository {

    // skip locked: a second instance takes others, and a promise that is being settled right now waits for the next
    // time
    private static final String MARK = """
            with due as (select p.id, p.case_id, c.child_id, p.due_on from promise p join case_file c on c.id = p.case_id
                where p.outcome is null and p.due_on < :today and not exists (select from promise_overdue o
                  where o.promise_id = p.id and o.due_on = p.due_on)
                order by p.due_on, p.id limit :most for update of p skip locked),
              told as (insert into promise_overdue (promise_id, due_on) select id, due_on from due
                on conflict do nothing returning promise_id, due_on)
            select due.id, due.case_id, due.child_id, due.due_on from due
              join told on told.promise_id = due.id and told.due_on = due.due_on order by due.child_id, due.id""";

    private final EntityManager database;

    OverduePromiseRepository(EntityManager database) {
        this.database = database;
    }

    /** What is to be told: at most so many promises, each for its present last day, never again after the commit. */
    @SuppressWarnings("unchecked")
    List<PromiseOverdue> mark(LocalDate today, int most) {
        List<Object[]> rows = database.createNativeQuery(MARK)
                .setParameter("today", today)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new PromiseOverdue((UUID) row[0], (UUID) row[1], (UUID) row[2], (LocalDate) row[3]))
                .toList();
    }
}
