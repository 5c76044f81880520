package org.throughline.cases.permanence.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.throughline.contracts.codes.PermanenceRoute;

/** Finds what a child waits and waited for, and measures each by the child's life. */
public final class FindDelay {

    private FindDelay() {}

    /** For a plan, for the home, for the court; each from its first day, as it stands on a day. */
    public static List<Delay> in(PermanenceFacts facts, LocalDate today) {
        LocalDate asked = facts.closedOn() != null && facts.closedOn().isBefore(today) ? facts.closedOn() : today;
        var waitings = new ArrayList<Waiting>();
        waitings.add(forAPlan(facts));
        waitings.add(forAHome(facts));
        facts.proceedings().stream()
                .sorted(Comparator.comparing(PermanenceFacts.Proceedings::issuedOn))
                .map(FindDelay::forTheCourt)
                .forEach(waitings::add);
        return waitings.stream()
                .map(waiting -> facts.time().measure(waiting, asked))
                .toList();
    }

    private static Waiting forAPlan(PermanenceFacts facts) {
        LocalDate from = from(facts);
        LocalDate planned = facts.plans().stream()
                .map(PermanenceFacts.Plan::agreedOn)
                .min(Comparator.naturalOrder())
                .orElse(null);
        // the second review is a looked-after child's: for a child at home nobody set a limit
        var limit = facts.lookedAfterSince() == null
                ? Optional.<DelayLimit>empty()
                : DelayLimits.of(WaitsFor.A_PLAN, null, from);
        return waiting(WaitsFor.A_PLAN, from, planned, limit);
    }

    private static Waiting forAHome(PermanenceFacts facts) {
        LocalDate from = from(facts);
        var current =
                facts.plans().stream().filter(PermanenceFacts.Plan::current).findFirst();
        LocalDate achieved = current.map(PermanenceFacts.Plan::achievedOn).orElse(null);
        PermanenceRoute route = current.map(PermanenceFacts.Plan::route).orElse(null);
        var limit = DelayLimits.of(WaitsFor.A_HOME_FOR_GOOD, route, from);
        if (limit.isPresent() || current.isEmpty()) {
            return waiting(WaitsFor.A_HOME_FOR_GOOD, from, achieved, limit);
        }
        LocalDate aim = current.get().aimedFor();
        return new Waiting(WaitsFor.A_HOME_FOR_GOOD, from, achieved, aim, "plan", "the plan's own aim");
    }

    private static Waiting forTheCourt(PermanenceFacts.Proceedings proceedings) {
        LocalDate from = proceedings.issuedOn();
        var limit = DelayLimits.of(WaitsFor.THE_COURT, null, from);
        Waiting general = waiting(WaitsFor.THE_COURT, from, proceedings.concludedOn(), limit);
        return proceedings.dueOn() == null
                ? general
                : new Waiting(
                        general.waitsFor(),
                        from,
                        general.until(),
                        proceedings.dueOn(),
                        general.version(),
                        general.source());
    }

    /** Waiting begins when the child comes into care, or, at home, when the case opens. */
    private static LocalDate from(PermanenceFacts facts) {
        return facts.lookedAfterSince() == null ? facts.openedOn() : facts.lookedAfterSince();
    }

    private static Waiting waiting(WaitsFor waitsFor, LocalDate from, LocalDate until, Optional<DelayLimit> limit) {
        return new Waiting(
                waitsFor,
                from,
                until,
                limit.map(rule -> from.plus(rule.length())).orElse(null),
                limit.map(DelayLimit::version).orElse(null),
                limit.map(DelayLimit::source).orElse(null));
    }
}
