package org.throughline.supervision.onetoone.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.WorkerRole;

/**
 * What decides how often a worker has one-to-one supervision.
 *
 * @param role the role; null where it is not known
 * @param asyeUntil last day of the assessed and supported year; null if none
 * @param since the last one, or the day the worker took the seat
 */
public record Career(WorkerRole role, LocalDate asyeUntil, LocalDate since) {}
