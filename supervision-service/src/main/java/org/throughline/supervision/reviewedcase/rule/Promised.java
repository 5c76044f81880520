package org.throughline.supervision.reviewedcase.rule;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A promise that was not kept so far.
 *
 * @param id the promise
 * @param dueOn the last day to keep it, as last agreed
 * @param brokenOn the day it was known to be broken; null while it is open
 */
public record Promised(UUID id, LocalDate dueOn, LocalDate brokenOn) {}
