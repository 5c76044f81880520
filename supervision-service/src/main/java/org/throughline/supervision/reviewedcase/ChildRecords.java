package org.throughline.supervision.reviewedcase;

import java.util.Collection;
import java.util.UUID;

/** A feature that keeps something about children, and erases it where the child's record is erased. */
public interface ChildRecords {

    /** Leaves nothing about this child, whose cases are these, in the transaction of the erasure. */
    void erase(UUID childId, Collection<UUID> caseIds);
}
