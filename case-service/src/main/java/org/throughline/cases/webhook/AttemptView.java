package org.throughline.cases.webhook;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How one attempt ended. */
@Schema(name = "WebhookAttempt")
record AttemptView(
        int number,
        OffsetDateTime beganAt,
        int milliseconds,

        @Schema(nullable = true, description = "The status that was answered.")
        Integer status,

        @Schema(nullable = true, description = "Why it failed; null where it did not.")
        AttemptFailure failure) {}
