package org.throughline.cases.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Every query of subscriptions. */
@ApplicationScoped
class WebhookSubscriptionRepository implements PanacheRepositoryBase<WebhookSubscription, UUID> {

    private static final String CANCEL = "update webhook_delivery set state = 'CANCELLED', next_attempt_at = null"
            + " where subscription_id = :subscription and state = 'WAITING'";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** The last made first; of one owner where one is named. */
    List<WebhookSubscription> of(String owner, Optional<UUID> before, int most) {
        String where = owner == null ? "id < ?1" : "id < ?1 and owner = ?2";
        Object[] values = owner == null
                ? new Object[] {before.orElse(AFTER_ALL)}
                : new Object[] {before.orElse(AFTER_ALL), owner};
        return find(where + " order by id desc", values).page(0, most).list();
    }

    /** One that lasts, locked until the transaction ends; of one owner where one is named. */
    Optional<WebhookSubscription> lock(UUID id, String owner) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(found -> found.endedAt == null)
                .filter(found -> owner == null || found.owner.equals(owner));
    }

    /** Ends it; what still waits is not sent. */
    void end(WebhookSubscription subscription, Instant at) {
        subscription.endedAt = at;
        flush();
        getEntityManager()
                .createNativeQuery(CANCEL)
                .setParameter("subscription", subscription.id)
                .executeUpdate();
    }
}
