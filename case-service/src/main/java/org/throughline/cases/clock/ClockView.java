package org.throughline.cases.clock;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.clock.rule.ClockState;
import org.throughline.cases.clock.rule.Limit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.codes.ClockKind;

/**
 * A clock that explains itself.
 *
 * @param clockId the clock
 * @param kind what must happen
 * @param step which of a row of them
 * @param label the same for people
 * @param startedOn day 0
 * @param startedBy the fact of that day
 * @param limit how long there is
 * @param extraWeeks by how many weeks a court extended it
 * @param dueOn the last day in time
 * @param because why that day
 * @param state how it stands today
 * @param daysLate days past the last day: until it was met, or until today; 0 where it is in time
 * @param metOn when it was met; null where it was not
 * @param stoppedOn when it was no longer asked for; null while it is
 * @param ruleVersion the rule and its edition
 * @param source where the rule stands
 */
@Schema(name = "StatutoryClock")
record ClockView(
        UUID clockId,
        ClockKind kind,
        Step step,
        String label,
        LocalDate startedOn,
        StartingFact startedBy,
        Limit limit,
        int extraWeeks,
        LocalDate dueOn,
        String because,
        ClockState state,
        long daysLate,
        @Schema(nullable = true) LocalDate metOn,
        @Schema(nullable = true) LocalDate stoppedOn,
        String ruleVersion,
        String source) {

    static ClockView of(KeptClock clock, LocalDate today) {
        LocalDate end = clock.metOn() != null ? clock.metOn() : clock.stoppedOn() != null ? clock.dueOn() : today;
        return new ClockView(
                clock.id(),
                clock.kind(),
                clock.step(),
                ClockLabel.of(clock.kind(), clock.step()),
                clock.startedOn(),
                clock.startingFact(),
                new Limit(clock.limitAmount(), clock.limitUnit()),
                clock.extraWeeks(),
                clock.dueOn(),
                ClockLabel.because(
                        clock.limitAmount(),
                        clock.limitUnit(),
                        clock.extraWeeks(),
                        clock.startingFact(),
                        clock.startedOn()),
                ClockState.on(today, clock.dueSoonOn(), clock.dueOn(), clock.metOn(), clock.stoppedOn()),
                Math.max(0, ChronoUnit.DAYS.between(clock.dueOn(), end)),
                clock.metOn(),
                clock.stoppedOn(),
                clock.ruleVersion(),
                clock.source());
    }
}
