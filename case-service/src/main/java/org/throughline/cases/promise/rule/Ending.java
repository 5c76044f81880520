package org.throughline.cases.promise.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.PromiseOutcome;

/**
 * How a promise ended.
 *
 * @param outcome kept or broken
 * @param on the day it was kept, or known to be broken
 */
public record Ending(PromiseOutcome outcome, LocalDate on) {}
