package org.throughline.cases.clock;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.throughline.cases.clock.rule.ClockRule;
import org.throughline.cases.clock.rule.Limit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.codes.ClockKind;

/**
 * A rule about time that holds here.
 *
 * @param kind what must happen
 * @param step which of a row of them
 * @param limit how long there is
 * @param from the fact of day 0
 * @param effectiveFrom clocks that start on this day or later follow it
 * @param version the rule and its edition
 * @param source where it stands
 * @param local whether the council may set another
 * @param dueSoonDays how many days before its last day such a clock is due soon
 */
@Schema(name = "ClockRule")
record RuleView(
        ClockKind kind,
        Step step,
        Limit limit,
        StartingFact from,
        LocalDate effectiveFrom,
        String version,
        String source,
        boolean local,
        int dueSoonDays) {

    static RuleView of(ClockRule rule, int dueSoonDays) {
        return new RuleView(
                rule.kind(),
                rule.step(),
                rule.limit(),
                rule.from(),
                rule.effectiveFrom(),
                rule.version(),
                rule.source(),
                rule.local(),
                dueSoonDays);
    }
}
