package org.throughline.cases.webhook;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.throughline.platform.id.Ids;

/** Where a sender of referrals wants to be told of its own. */
@Entity
class WebhookSubscription {

    @Id
    UUID id;

    String owner;
    String url;
    Instant createdAt;
    Instant endedAt;

    protected WebhookSubscription() {}

    WebhookSubscription(String owner, String url, Instant createdAt) {
        this.id = Ids.next();
        this.owner = owner;
        this.url = url;
        this.createdAt = createdAt;
    }
}
