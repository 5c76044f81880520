package org.throughline.cases.access;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** A source of workers who may not work with a child's record, whatever their seat: a feature that knows of some provides it. */
public interface ExcludedWorkers {

    /** The excluded workers of each child who has any: a constant number of statements, however many children. */
    Map<UUID, Set<UUID>> of(Collection<UUID> childIds);
}
