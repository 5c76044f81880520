package org.throughline.cases.clock;

import java.time.LocalDate;
import java.util.UUID;
import org.throughline.cases.clock.rule.LimitUnit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.StatutoryClock;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.codes.ClockKind;

/** A row of {@code statutory_clock}, a component for each column. */
record KeptClock(
        UUID id,
        UUID caseId,
        UUID childId,
        ClockKind kind,
        Step step,
        LocalDate startedOn,
        LocalDate dueOn,
        LocalDate dueSoonOn,
        int limitAmount,
        LimitUnit limitUnit,
        int extraWeeks,
        StartingFact startingFact,
        String ruleVersion,
        String source,
        LocalDate metOn,
        LocalDate stoppedOn) {

    /** What tells two clocks of a case apart. */
    record Key(ClockKind kind, Step step, LocalDate startedOn) {}

    /** The clock as computed; due soon from {@code daysAhead} days before its last day, never before it starts. */
    static KeptClock of(UUID id, UUID caseId, UUID childId, StatutoryClock clock, int daysAhead) {
        LocalDate soon = clock.due().minusDays(daysAhead);
        return new KeptClock(
                id,
                caseId,
                childId,
                clock.kind(),
                clock.step(),
                clock.start(),
                clock.due(),
                soon.isBefore(clock.start()) ? clock.start() : soon,
                clock.rule().limit().amount(),
                clock.rule().limit().unit(),
                clock.weeks(),
                clock.rule().from(),
                clock.rule().version(),
                clock.rule().source(),
                clock.metOn(),
                clock.stoppedOn());
    }

    Key key() {
        return new Key(kind, step, startedOn);
    }

    boolean runs() {
        return metOn == null && stoppedOn == null;
    }

    /** The same clock under the id by which it is known. */
    KeptClock withId(UUID known) {
        return copy(known, metOn, stoppedOn);
    }

    /** The same clock, which no fact asks for any more. */
    KeptClock stopped(LocalDate on) {
        return copy(id, null, on);
    }

    private KeptClock copy(UUID ofId, LocalDate met, LocalDate stopped) {
        return new KeptClock(
                ofId,
                caseId,
                childId,
                kind,
                step,
                startedOn,
                dueOn,
                dueSoonOn,
                limitAmount,
                limitUnit,
                extraWeeks,
                startingFact,
                ruleVersion,
                source,
                met,
                stopped);
    }
}
