package org.throughline.cases.child;

import java.util.List;
import java.util.UUID;

/**
 * What a child is tied to, over all records that are this child.
 *
 * @param openCaseId null where no case is open
 * @param mergedIntoId the record that stands for the child; null where this one does
 * @param mergedChildIds the records that point to this one
 */
record ChildTies(
        List<UUID> siblingIds,
        List<UUID> possibleDuplicateIds,
        UUID openCaseId,
        UUID mergedIntoId,
        List<UUID> mergedChildIds) {}
