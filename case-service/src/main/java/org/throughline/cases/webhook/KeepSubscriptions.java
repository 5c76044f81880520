package org.throughline.cases.webhook;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.throughline.platform.audit.Audit;
import org.throughline.platform.caller.Caller;
import org.throughline.platform.paging.Cursor;
import org.throughline.platform.paging.Page;
import org.throughline.platform.paging.PageRequest;
import org.throughline.platform.problem.Problem;

/** Makes, lists and ends subscriptions: a sender's own, and for an operator all. */
@ApplicationScoped
@Transactional
class KeepSubscriptions {

    private final WebhookSubscriptionRepository subscriptions;
    private final WebhookSecrets secrets;
    private final CheckTarget check;
    private final Owners owners;
    private final Caller caller;
    private final Audit audit;
    private final Clock clock;

    KeepSubscriptions(
            WebhookSubscriptionRepository subscriptions,
            WebhookSecrets secrets,
            CheckTarget check,
            Owners owners,
            Caller caller,
            Audit audit,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.secrets = secrets;
        this.check = check;
        this.owners = owners;
        this.caller = caller;
        this.audit = audit;
        this.clock = clock;
    }

    /** A subscription with its secret, which is told this once. */
    SubscriptionView make(NewSubscription asked) {
        if (check.of(asked.url()).isEmpty()) {
            throw Problem.unprocessable("webhook-target-refused", "Messages cannot go to this address.")
                    .at("/url", "must be https and lead to a public address, without user, password or fragment");
        }
        var subscription = new WebhookSubscription(caller.subject(), asked.url(), clock.instant());
        String secret = secrets.of(subscription.id);
        subscriptions.persistAndFlush(subscription);
        audit.wrote("SUBSCRIBE_WEBHOOK", "webhook-subscription", subscription.id);
        return SubscriptionView.of(subscription, secret);
    }

    Page<SubscriptionView> page(PageRequest request) {
        List<SubscriptionView> rows = subscriptions.of(owners.seen(), request.afterId(), request.limit + 1).stream()
                .map(subscription -> SubscriptionView.of(subscription, null))
                .toList();
        return Page.of(rows, request.limit, last -> Cursor.after(last.subscriptionId()));
    }

    void end(UUID id) {
        WebhookSubscription subscription =
                subscriptions.lock(id, owners.seen()).orElseThrow(() -> Problem.notFound("webhook-subscription"));
        subscriptions.end(subscription, clock.instant());
        audit.wrote("END_WEBHOOK", "webhook-subscription", id);
    }
}
