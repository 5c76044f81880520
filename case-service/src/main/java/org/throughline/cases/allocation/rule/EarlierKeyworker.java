package org.throughline.cases.allocation.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A worker who was a child's keyworker in an earlier case.
 *
 * @param childId the child
 * @param workerId the worker
 * @param until first day no longer the keyworker
 */
public record EarlierKeyworker(UUID childId, UUID workerId, LocalDate until) {}
