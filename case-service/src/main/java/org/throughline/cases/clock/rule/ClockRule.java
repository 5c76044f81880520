package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ClockKind;

/**
 * One rule about time, as data.
 *
 * @param kind what must happen
 * @param step which of a row of them
 * @param limit how long there is
 * @param from the fact whose day is day 0
 * @param effectiveFrom clocks that start on this day or later follow the rule
 * @param version the rule's name and edition; a local one begins with {@code local-}
 * @param source where it stands
 * @param local whether a council sets it itself, and so may override it
 */
public record ClockRule(
        ClockKind kind,
        Step step,
        Limit limit,
        StartingFact from,
        LocalDate effectiveFrom,
        String version,
        String source,
        boolean local) {}
