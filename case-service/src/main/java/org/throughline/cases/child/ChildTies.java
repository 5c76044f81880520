package org.throughline.cases.child;

import java.util.List;
import java.util.UUID;

/** What a child is tied to; {@code openCaseId} is null where no case is open. */
record ChildTies(List<UUID> siblingIds, List<UUID> possibleDuplicateIds, UUID openCaseId) {}
