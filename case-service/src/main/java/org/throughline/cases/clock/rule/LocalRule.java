package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ClockKind;

/**
 * A council's own limit in place of the one that is shipped.
 *
 * @param kind what must happen; one that councils set themselves
 * @param limit how long there is
 * @param effectiveFrom clocks that start on this day or later follow it
 * @param version begins with {@code local-}
 * @param source the council's own document
 */
public record LocalRule(ClockKind kind, Limit limit, LocalDate effectiveFrom, String version, String source) {}
