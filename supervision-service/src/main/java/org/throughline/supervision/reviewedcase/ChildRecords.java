package org.throughline.supervision.reviewedcase;

import java.util.UUID;

/** A feature that keeps something about children, and erases it where the child's record is erased. */
public interface ChildRecords {

    /** Leaves nothing about this child, in the transaction of the erasure. */
    void erase(UUID childId);
}
