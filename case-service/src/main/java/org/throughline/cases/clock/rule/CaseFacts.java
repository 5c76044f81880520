package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the clocks of a case depend on, in any order.
 *
 * @param closedOn the case's last day; null while it is open
 * @param visitsKnownSince for a case taken over from other records: the day since which its visits are recorded here; null
 *     where all are
 * @param facts what took place
 */
public record CaseFacts(LocalDate closedOn, LocalDate visitsKnownSince, List<Fact> facts) {

    /** Facts of this kind up to the end of the case, the earliest first; an end after the case's is the case's. */
    List<Fact> of(FactKind kind) {
        return facts.stream()
                .filter(fact -> fact.kind() == kind)
                .filter(fact -> closedOn == null || !fact.on().isAfter(closedOn))
                .map(fact -> new Fact(kind, fact.on(), earlier(fact.until(), closedOn), fact.weeks()))
                .sorted(Comparator.comparing(Fact::on)
                        .thenComparing(Fact::until, Comparator.nullsLast(Comparator.naturalOrder())))
                .toList();
    }

    /** The days of facts of this kind, the earliest first, each once. */
    List<LocalDate> days(FactKind kind) {
        return of(kind).stream().map(Fact::on).distinct().toList();
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return Stream.of(one, other)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
