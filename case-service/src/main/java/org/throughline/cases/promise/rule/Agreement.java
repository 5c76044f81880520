package org.throughline.cases.promise.rule;

import java.time.LocalDate;

/**
 * Another last day for a promise, agreed with those it was made to.
 *
 * @param on the day they agreed
 * @param dueOn the last day to keep it from then on
 */
public record Agreement(LocalDate on, LocalDate dueOn) {}
