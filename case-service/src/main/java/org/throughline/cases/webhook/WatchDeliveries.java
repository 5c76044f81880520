package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Shows what became of messages, and lets one be sent again. */
@ApplicationScoped
@Transactional
class WatchDeliveries {

    private final WebhookDeliveryRepository deliveries;
    private final Owners owners;
    private final Audit audit;
    private final Clock clock;

    WatchDeliveries(WebhookDeliveryRepository deliveries, Owners owners, Audit audit, Clock clock) {
        this.deliveries = deliveries;
        this.owners = owners;
        this.audit = audit;
        this.clock = clock;
    }

    /** The last first, each with its attempts. */
    Page<DeliveryView> page(DeliveryState state, UUID referralId, PageRequest request) {
        List<WebhookDelivery> rows =
                deliveries.of(owners.seen(), state, referralId, request.afterId(), request.limit + 1);
        Page<WebhookDelivery> page = Page.of(rows, request.limit, last -> Cursor.after(last.id));
        Map<UUID, List<AttemptView>> attempts = deliveries.attemptsOf(
                page.items().stream().map(delivery -> delivery.id).toList());
        return page.map(delivery -> DeliveryView.of(delivery, attempts.getOrDefault(delivery.id, List.of())));
    }

    /** Makes a message due now; 409 where it was heard, or nobody listens any more. */
    DeliveryView retry(UUID id) {
        WebhookDelivery delivery =
                deliveries.lock(id, owners.seen()).orElseThrow(() -> Problem.notFound("webhook-delivery"));
        if (delivery.state == DeliveryState.DELIVERED) {
            throw Problem.conflict("webhook-delivered", "The message was heard before.");
        }
        if (delivery.state == DeliveryState.CANCELLED) {
            throw Problem.conflict("webhook-subscription-ended", "Nobody listens at its address any more.");
        }
        delivery.state = DeliveryState.WAITING;
        delivery.nextAttemptAt = clock.instant();
        audit.wrote("RETRY_WEBHOOK", "webhook-delivery", id);
        return DeliveryView.of(delivery, deliveries.attemptsOf(List.of(id)).getOrDefault(id, List.of()));
    }
}
