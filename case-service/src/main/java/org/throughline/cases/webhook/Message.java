package org.throughline.cases.webhook;

import java.time.Instant;
import java.util.UUID;

/** What is sent: ids, MASH's own reference and codes, nothing of a child. */
record Message(
        UUID id,
        UUID subscriptionId,
        String url,
        UUID referralId,
        String mashReference,
        String what,
        String decision,
        Instant occurredAt,
        int attempt) {

    @Override
    public String toString() {
        return "Message[" + id + "]";
    }
}
