package org.throughline.cases.restriction.rule;

import java.util.Collections;
import java.util.Set;
import java.util.UUID;

/**
 * Whom a restriction names.
 *
 * @param allowed who alone may see the record; everybody in relationship where empty
 * @param denied who may not see it, whatever the relationship
 */
public record Lists(Set<UUID> allowed, Set<UUID> denied) {

    public Lists {
        allowed = Set.copyOf(allowed);
        denied = Set.copyOf(denied);
    }

    /** Whether this worker may see the record at all, as far as the lists say. */
    public boolean letsIn(UUID worker) {
        return !denied.contains(worker) && (allowed.isEmpty() || allowed.contains(worker));
    }

    boolean isEmpty() {
        return allowed.isEmpty() && denied.isEmpty();
    }

    boolean overlap() {
        return !Collections.disjoint(allowed, denied);
    }
}
