package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.time.Period;
import org.throughline.contracts.codes.PermanenceRoute;

/**
 * How long a child should wait at most.
 *
 * @param waitsFor what for
 * @param route the route that it holds for; null for any
 * @param length from the first day of waiting
 * @param effectiveFrom first day on which the rule holds for waitings that begin
 * @param version names the rule
 * @param source where it is written down
 */
public record DelayLimit(
        WaitsFor waitsFor,
        PermanenceRoute route,
        Period length,
        LocalDate effectiveFrom,
        String version,
        String source) {

    boolean holdsFor(WaitsFor asked, PermanenceRoute taken, LocalDate from) {
        return waitsFor == asked && (route == null || route == taken) && !from.isBefore(effectiveFrom);
    }
}
