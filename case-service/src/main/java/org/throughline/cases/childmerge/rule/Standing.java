package org.throughline.cases.childmerge.rule;

import java.util.UUID;

/**
 * How one record of a child stands before a decision.
 *
 * @param childId the record
 * @param mergedInto the record that stands for it; null where it stands for itself
 * @param standsForOthers whether another record points to it
 * @param openCase whether it has an open case
 */
public record Standing(UUID childId, UUID mergedInto, boolean standsForOthers, boolean openCase) {}
