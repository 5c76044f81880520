package org.throughline.cases.clock.rule;

import java.time.LocalDate;
import org.throughline.contracts.codes.ClockKind;

/**
 * One clock of a case, with what explains it.
 *
 * @param rule the rule that it follows
 * @param start day 0
 * @param weeks by how many weeks a court extended it; 0 for most
 * @param due the last day in time
 * @param metOn the day on which what it asks for was done; null where it was not
 * @param stoppedOn the day on which it was no longer asked for; null while it is, and where it was done
 */
public record StatutoryClock(
        ClockRule rule, LocalDate start, int weeks, LocalDate due, LocalDate metOn, LocalDate stoppedOn) {

    public ClockKind kind() {
        return rule.kind();
    }

    public Step step() {
        return rule.step();
    }
}
