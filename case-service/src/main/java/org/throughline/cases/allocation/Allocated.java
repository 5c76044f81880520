package org.throughline.cases.allocation;

import java.util.UUID;
import org.throughline.cases.allocation.rule.Proposal;

/**
 * What came of an allocation.
 *
 * @param podId the pod; null where no pod could take the children: the cases stay unallocated, visibly
 * @param keyworkerId the keyworker; null as the pod is
 * @param proposal what was proposed on the day
 */
public record Allocated(UUID podId, UUID keyworkerId, Proposal proposal) {}
