package org.throughline.supervision.reviewedcase.rule;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/**
 * The last contacts of a case, those put right or withdrawn as they read now.
 *
 * @param lastAt by anybody; null where none
 * @param childLastSeenAt when the child was seen; null where never
 * @param lastDirectWorkAt the last session of direct work; null where none
 * @param lastByWorker the last of each worker
 */
public record Contacts(
        Instant lastAt, Instant childLastSeenAt, Instant lastDirectWorkAt, Map<UUID, Instant> lastByWorker) {

    /** Of a case without any. */
    public static final Contacts NONE = new Contacts(null, null, null, Map.of());

    /** Takes a missing map as an empty one. */
    public Contacts {
        lastByWorker = lastByWorker == null ? Map.of() : lastByWorker;
    }
}
