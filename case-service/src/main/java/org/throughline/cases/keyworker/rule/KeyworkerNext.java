package org.throughline.cases.keyworker.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * The keyworker to be, as far as is told.
 *
 * @param heldUntil first day after this worker was the child's keyworker before; null if never
 * @param absences when the worker was or will be absent
 */
public record KeyworkerNext(LocalDate heldUntil, List<Absence> absences) {}
