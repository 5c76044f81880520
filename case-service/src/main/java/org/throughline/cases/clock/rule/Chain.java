package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.throughline.contracts.codes.ClockKind;
import org.throughline.platform.time.WorkingDays;

/** A duty that comes again: each day on which it was done ends one clock and starts the next. */
final class Chain {

    private final RuleBook rules;
    private final WorkingDays calendar;

    Chain(RuleBook rules, WorkingDays calendar) {
        this.rules = rules;
        this.calendar = calendar;
    }

    /** Which step a clock is, by its number in the chain, from 0, and its start. */
    interface Steps {
        Step of(int number, LocalDate start);
    }

    /**
     * The clocks of a chain.
     *
     * @param kind of which duty
     * @param from the day of the first start
     * @param stop the day on which the duty ended, itself still counted; null while it lasts
     * @param done days on which it was done, the earliest first; those outside are passed over
     * @param steps which step each clock is
     */
    List<StatutoryClock> again(ClockKind kind, LocalDate from, LocalDate stop, List<LocalDate> done, Steps steps) {
        var clocks = new ArrayList<StatutoryClock>();
        LocalDate start = from;
        int number = 0;
        for (LocalDate day : done) {
            if (!day.isBefore(from) && (stop == null || !day.isAfter(stop))) {
                Step step = steps.of(number, start);
                // done on the first day itself: the same clock, which has begun, not one that is met before it runs
                if (!day.equals(start) || steps.of(number + 1, day) != step) {
                    clock(kind, step, start, day, null).ifPresent(clocks::add);
                }
                start = day;
                number++;
            }
        }
        if (stop == null || start.isBefore(stop)) {
            clock(kind, steps.of(number, start), start, null, stop).ifPresent(clocks::add);
        }
        return clocks;
    }

    /** A duty that is done once: by the first of the days within. */
    Optional<StatutoryClock> once(ClockKind kind, LocalDate from, LocalDate stop, List<LocalDate> done) {
        LocalDate met = done.stream()
                .filter(day -> !day.isBefore(from) && (stop == null || !day.isAfter(stop)))
                .findFirst()
                .orElse(null);
        return clock(kind, Step.ONLY, from, met, met == null ? stop : null);
    }

    /**
     * A duty that is done once and whose time was prolonged: each order counts from the end of the time before it, or from its
     * own day where that is later (Children Act 1989 s. 32(8)).
     */
    Optional<StatutoryClock> prolonged(
            ClockKind kind, LocalDate from, LocalDate stop, LocalDate met, List<Fact> orders) {
        return clock(kind, Step.ONLY, from, met, met == null ? stop : null).map(clock -> {
            LocalDate due = clock.due();
            int weeks = 0;
            for (Fact order : orders) {
                LocalDate end = order.on().isAfter(due) ? order.on() : due;
                due = end.plusWeeks(order.weeks());
                weeks += order.weeks();
            }
            return new StatutoryClock(clock.rule(), from, weeks, due, clock.metOn(), clock.stoppedOn());
        });
    }

    private Optional<StatutoryClock> clock(
            ClockKind kind, Step step, LocalDate start, LocalDate metOn, LocalDate stoppedOn) {
        return rules.rule(kind, step, start).map(rule -> {
            LocalDate due = rule.limit().lastDay(start, calendar);
            return new StatutoryClock(rule, start, 0, due, metOn, stoppedOn);
        });
    }
}
