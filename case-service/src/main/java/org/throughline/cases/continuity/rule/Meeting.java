package org.throughline.cases.continuity.rule;

import java.time.Instant;
import java.util.UUID;

/**
 * A contact, and whom it counts for.
 *
 * @param at when
 * @param workerId the worker whom it counts for
 * @param by in which part
 * @param ofPod whether somebody of the pod took part; null where no pod held the case
 */
public record Meeting(Instant at, UUID workerId, MetBy by, Boolean ofPod) {

    /** Cover speaks neither for nor against the relationship. */
    public boolean counts() {
        return by != MetBy.COVER;
    }
}
