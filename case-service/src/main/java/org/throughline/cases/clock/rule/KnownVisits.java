package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.List;

/**
 * Where the visits of a stretch begin to be counted. Records that a case was taken over from tell no visits: without one that
 * was entered later, counting begins on the day the case came here, since nobody can say what went before.
 *
 * @param start day 0 of the first clock
 * @param seen the visits that count, the earliest first
 */
record KnownVisits(LocalDate start, List<LocalDate> seen) {

    static KnownVisits in(Fact stretch, CaseFacts facts) {
        LocalDate since = facts.visitsKnownSince();
        List<LocalDate> seen = facts.days(FactKind.VISIT).stream()
                .filter(day -> !day.isBefore(stretch.on()))
                .toList();
        if (since == null || !since.isAfter(stretch.on())) {
            return new KnownVisits(stretch.on(), seen);
        }
        LocalDate start = seen.isEmpty() || seen.get(0).isAfter(since) ? since : seen.get(0);
        return new KnownVisits(
                start, seen.stream().filter(day -> day.isAfter(start)).toList());
    }

    /** Whether anything is left to count in a stretch that ends here; null while it lasts. */
    boolean before(LocalDate until) {
        return until == null || start.isBefore(until);
    }
}
