package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.throughline.contracts.codes.ClockKind;

/** Reviews, visits and permanence of looked-after children (SI 2010/959) and care proceedings (Children Act 1989 s. 32). */
final class CareClocks {

    private static final int YEARS_BEFORE_LASTING = 1;

    private final CaseFacts facts;
    private final Chain chain;

    CareClocks(CaseFacts facts, Chain chain) {
        this.facts = facts;
        this.chain = chain;
    }

    Stream<StatutoryClock> all() {
        List<Fact> care = care();
        return Stream.of(
                        care.stream().flatMap(this::reviews),
                        care.stream().flatMap(this::permanence),
                        placements(care).stream().flatMap(this::visits),
                        proceedings())
                .flatMap(clocks -> clocks);
    }

    /**
     * Times of being looked after. Two sources may tell of one: those that meet are one time, from the earliest. Where none
     * tells, the stages of the case do: a child at LOOKED_AFTER must not lack clocks because a date is missing.
     */
    private List<Fact> care() {
        List<Fact> told = facts.of(FactKind.CARE);
        var times = new ArrayList<Fact>();
        for (Fact next : told.isEmpty() ? facts.of(FactKind.LOOKED_AFTER_STAGE) : told) {
            Fact last = times.isEmpty() ? null : times.get(times.size() - 1);
            if (last != null && (last.until() == null || !next.on().isAfter(last.until()))) {
                times.set(times.size() - 1, Fact.lasting(FactKind.CARE, last.on(), end(last, next)));
            } else {
                times.add(next);
            }
        }
        return times;
    }

    /** Of two that meet: none where one lasts, else the later. */
    private static LocalDate end(Fact one, Fact other) {
        if (one.until() == null || other.until() == null) {
            return null;
        }
        return one.until().isAfter(other.until()) ? one.until() : other.until();
    }

    private Stream<StatutoryClock> reviews(Fact care) {
        Chain.Steps steps = (number, start) -> switch (number) {
            case 0 -> Step.FIRST;
            case 1 -> Step.SECOND;
            default -> Step.LATER;
        };
        return chain
                .again(
                        ClockKind.LOOKED_AFTER_REVIEW,
                        care.on(),
                        care.until(),
                        facts.days(FactKind.LOOKED_AFTER_REVIEW),
                        steps)
                .stream();
    }

    private Stream<StatutoryClock> permanence(Fact care) {
        return chain
                .once(ClockKind.PERMANENCE_PLAN, care.on(), care.until(), facts.days(FactKind.PERMANENCE_PLAN))
                .stream();
    }

    /** Where no placement is told, the child lives somewhere since becoming looked after. */
    private List<Fact> placements(List<Fact> care) {
        List<Fact> told = Stream.of(FactKind.PLACEMENT, FactKind.LASTING_PLACEMENT, FactKind.INTERIM_PLACEMENT)
                .flatMap(kind -> facts.of(kind).stream())
                .toList();
        return told.isEmpty() ? care : told;
    }

    private Stream<StatutoryClock> visits(Fact placement) {
        KnownVisits visits = KnownVisits.in(placement, facts);
        if (!visits.before(placement.until())) {
            return Stream.empty();
        }
        return chain
                .again(
                        ClockKind.LOOKED_AFTER_VISIT,
                        visits.start(),
                        placement.until(),
                        visits.seen(),
                        placement.kind() == FactKind.INTERIM_PLACEMENT
                                ? (number, start) -> interim(placement, start)
                                : (number, start) -> visit(placement, number, start))
                .stream();
    }

    /** Once a week until the first review there, then every four weeks: reg. 28(4). */
    private Step interim(Fact placement, LocalDate start) {
        return facts.days(FactKind.LOOKED_AFTER_REVIEW).stream()
                        .anyMatch(day -> !day.isBefore(placement.on()) && !day.isAfter(start))
                ? Step.AFTER_REVIEW
                : Step.UNTIL_REVIEW;
    }

    private static Step visit(Fact placement, int number, LocalDate start) {
        if (number == 0 && start.equals(placement.on())) {
            return Step.FIRST;
        }
        boolean lasting = placement.kind() == FactKind.LASTING_PLACEMENT
                && !start.isBefore(placement.on().plusYears(YEARS_BEFORE_LASTING));
        return lasting ? Step.LASTING : Step.LATER;
    }

    private Stream<StatutoryClock> proceedings() {
        List<LocalDate> concluded = facts.days(FactKind.CONCLUSION);
        return facts.days(FactKind.PROCEEDINGS).stream().flatMap(issued -> {
            LocalDate end = concluded.stream()
                    .filter(day -> !day.isBefore(issued))
                    .findFirst()
                    .orElse(null);
            return chain
                    .prolonged(ClockKind.CARE_PROCEEDINGS, issued, facts.closedOn(), end, extensions(issued, end))
                    .stream();
        });
    }

    /** Those ordered while the proceedings lasted, each once. */
    private List<Fact> extensions(LocalDate issued, LocalDate end) {
        return facts.of(FactKind.EXTENSION).stream()
                .filter(order -> !order.on().isBefore(issued))
                .filter(order -> end == null || !order.on().isAfter(end))
                .distinct()
                .toList();
    }
}
