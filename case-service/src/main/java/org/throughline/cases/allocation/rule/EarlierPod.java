package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A pod that held a child's earlier case.
 *
 * @param childId the child
 * @param podId the pod
 * @param until last day of that case
 */
public record EarlierPod(UUID childId, UUID podId, LocalDate until) {}
