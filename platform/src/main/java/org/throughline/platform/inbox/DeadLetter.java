package org.throughline.platform.inbox;

import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A message that waits to be handled. Its payload is not shown.
 *
 * @param id the dead letter
 * @param consumer who could not handle it
 * @param topic where it came from
 * @param partition the topic's partition
 * @param offset its place in the partition
 * @param key the aggregate that it tells of; later messages of this key wait behind it
 * @param reason the type of the failure, or {@code behind-earlier}
 * @param parkedAt since when it waits
 * @param attempts how often it was tried
 */
@Schema(description = "A message that waits to be handled. Its payload is not shown.")
public record DeadLetter(
        UUID id,
        String consumer,
        String topic,
        int partition,
        long offset,
        String key,
        String reason,
        OffsetDateTime parkedAt,
        int attempts) {}
