package org.throughline.cases.webhook;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Every query of messages as people see them. */
@ApplicationScoped
class WebhookDeliveryRepository implements PanacheRepositoryBase<WebhookDelivery, UUID> {

    // whoever handed the referral over is told, at every address that lasts; a subscription that ends right now waits
    private static final String TELL = "insert into webhook_delivery"
            + " (id, subscription_id, referral_id, mash_reference, what, decision, occurred_at, next_attempt_at)"
            + " select uuidv7(), s.id, r.id, r.mash_reference, :what, :decision, :at, :at"
            + " from referral r join webhook_subscription s on s.owner = r.submitted_by and s.ended_at is null"
            + " where r.id = :referral for key share of s";

    private static final String ATTEMPTS = "select delivery_id, number, began_at, milliseconds, status, failure"
            + " from webhook_attempt where delivery_id = any(:deliveries) order by delivery_id, number";

    private static final String OWN =
            " and subscriptionId in (select s.id from WebhookSubscription s where s.owner = :owner)";

    private static final UUID AFTER_ALL = new UUID(-1, -1);

    void tell(UUID referralId, String what, String decision, Instant at) {
        getEntityManager()
                .createNativeQuery(TELL)
                .setParameter("referral", referralId)
                .setParameter("what", what)
                .setParameter("decision", decision)
                .setParameter("at", at)
                .executeUpdate();
    }

    /** The last first; of one owner, one state, one referral where named. */
    List<WebhookDelivery> of(String owner, DeliveryState state, UUID referralId, Optional<UUID> before, int most) {
        var where = new StringBuilder("id < :before");
        var values = new HashMap<String, Object>(Map.of("before", before.orElse(AFTER_ALL)));
        if (owner != null) {
            where.append(OWN);
            values.put("owner", owner);
        }
        if (state != null) {
            where.append(" and state = :state");
            values.put("state", state);
        }
        if (referralId != null) {
            where.append(" and referralId = :referral");
            values.put("referral", referralId);
        }
        return find(where + " order by id desc", values).page(0, most).list();
    }

    /** One message, locked until the transaction ends; of one owner where one is named. */
    Optional<WebhookDelivery> lock(UUID id, String owner) {
        Map<String, Object> values = owner == null ? Map.of("id", id) : Map.of("id", id, "owner", owner);
        return find("id = :id" + (owner == null ? "" : OWN), values)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    /** The attempts of each of these messages; those without any are left out. */
    @SuppressWarnings("unchecked")
    Map<UUID, List<AttemptView>> attemptsOf(Collection<UUID> deliveries) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(ATTEMPTS)
                .setParameter("deliveries", deliveries.toArray(UUID[]::new))
                .getResultList();
        var attempts = new HashMap<UUID, List<AttemptView>>();
        for (Object[] row : rows) {
            attempts.computeIfAbsent((UUID) row[0], id -> new ArrayList<>())
                    .add(new AttemptView(
                            (Integer) row[1],
                            ((Instant) row[2]).atOffset(ZoneOffset.UTC),
                            (Integer) row[3],
                            (Integer) row[4],
                            row[5] == null ? null : AttemptFailure.valueOf((String) row[5])));
        }
        return attempts;
    }
}
