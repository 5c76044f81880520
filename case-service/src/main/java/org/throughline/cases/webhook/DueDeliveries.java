package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The messages whose time has come: lent to one sender at a time, and kept with what came of the attempt. */
@ApplicationScoped
@Transactional
class DueDeliveries {

    // lent until a time by which the attempt is over: a sender that dies lets go of its messages by itself
    private static final String TAKE = """
            with due as (select id from webhook_delivery where state = 'WAITING' and next_attempt_at <= :now
                order by next_attempt_at, id limit :most for update skip locked)
            update webhook_delivery d set attempts = d.attempts + 1, next_attempt_at = :lentUntil
            from due, webhook_subscription s where d.id = due.id and s.id = d.subscription_id
            returning d.id, d.subscription_id, s.url, d.referral_id, d.mash_reference, d.what, d.decision, d.occurred_at,
              d.attempts""";

    private static final String ATTEMPT = """
            insert into webhook_attempt (delivery_id, number, began_at, milliseconds, status, failure)
            values (:id, :number, :began, :took, :status, :failure) on conflict do nothing""";

    private static final String SETTLE = """
            update webhook_delivery set state = :state, next_attempt_at = :next
            where id = :id and attempts = :number and state = 'WAITING'""";

    private final EntityManager database;

    DueDeliveries(EntityManager database) {
        this.database = database;
    }

    @SuppressWarnings("unchecked")
    List<Message> take(Instant now, Instant lentUntil, int most) {
        List<Object[]> rows = database.createNativeQuery(TAKE)
                .setParameter("now", now)
                .setParameter("lentUntil", lentUntil)
                .setParameter("most", most)
                .getResultList();
        return rows.stream()
                .map(row -> new Message(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (UUID) row[3],
                        (String) row[4],
                        (String) row[5],
                        (String) row[6],
                        (Instant) row[7],
                        (Integer) row[8]))
                .toList();
    }

    /** Keeps an attempt and what follows; a message that was settled or tried again meanwhile stays as it is. */
    void keep(Attempt attempt, DeliveryState state, Instant next) {
        database.createNativeQuery(ATTEMPT)
                .setParameter("id", attempt.message().id())
                .setParameter("number", attempt.message().attempt())
                .setParameter("began", attempt.began())
                .setParameter("took", attempt.milliseconds())
                .setParameter("status", attempt.status())
                .setParameter(
                        "failure",
                        attempt.failure() == null ? null : attempt.failure().name())
                .executeUpdate();
        database.createNativeQuery(SETTLE)
                .setParameter("id", attempt.message().id())
                .setParameter("number", attempt.message().attempt())
                .setParameter("state", state.name())
                .setParameter("next", next)
                .executeUpdate();
    }
}
