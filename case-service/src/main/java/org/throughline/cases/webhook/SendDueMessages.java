package org.throughline.cases.webhook;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.throughline.cases.webhook.rule.Backoff;

/** Sends the messages whose time has come, side by side; no transaction is open meanwhile. */
@ApplicationScoped
class SendDueMessages {

    /** Beside the time for an attempt, what keeping it may take. */
    private static final Duration SLACK = Duration.ofSeconds(30);

    private final DueDeliveries deliveries;
    private final PostMessage post;
    private final WebhookSecrets secrets;
    private final WebhookSettings settings;
    private final Backoff backoff;
    private final Clock clock;

    SendDueMessages(
            DueDeliveries deliveries, PostMessage post, WebhookSecrets secrets, WebhookSettings settings, Clock clock) {
        this.deliveries = deliveries;
        this.post = post;
        this.secrets = secrets;
        this.settings = settings;
        this.backoff = new Backoff(settings.retryAfter());
        this.clock = clock;
    }

    @Scheduled(every = "{throughline.webhook.send-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void watch() {
        while (secrets.known() && now(clock.instant()) == settings.batch()) {
            // as long as batches are full there is more to send
            continue;
        }
    }

    /** Sends a batch of what is due at this moment; how many it was. */
    int now(Instant moment) {
        Instant lentUntil =
                moment.plus(settings.timeout()).plus(settings.connectTimeout()).plus(SLACK);
        List<Message> messages = deliveries.take(moment, lentUntil, settings.batch());
        List<CompletableFuture<Attempt>> attempts =
                messages.stream().map(post::of).toList();
        attempts.forEach(attempt -> keep(attempt.join(), moment));
        return messages.size();
    }

    private void keep(Attempt attempt, Instant moment) {
        if (attempt.failure() == null) {
            deliveries.keep(attempt, DeliveryState.DELIVERED, null);
            return;
        }
        Optional<Instant> next = backoff.after(attempt.message().attempt()).map(moment::plus);
        deliveries.keep(attempt, next.isPresent() ? DeliveryState.WAITING : DeliveryState.GIVEN_UP, next.orElse(null));
    }
}
