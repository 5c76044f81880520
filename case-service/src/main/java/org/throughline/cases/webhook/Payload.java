package org.throughline.cases.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The body of a message, as Standard Webhooks shapes it. */
record Payload(String type, OffsetDateTime timestamp, Data data) {

    /** Which referral it is about. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Data(UUID referralId, String mashReference, String decision) {}

    static Payload of(Message message) {
        return new Payload(
                message.what(),
                message.occurredAt().atOffset(ZoneOffset.UTC),
                new Data(message.referralId(), message.mashReference(), message.decision()));
    }
}
