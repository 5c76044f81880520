package org.throughline.cases.clock;

import java.time.LocalDate;
import java.util.Locale;
import org.throughline.cases.clock.rule.LimitUnit;
import org.throughline.cases.clock.rule.StartingFact;
import org.throughline.cases.clock.rule.Step;
import org.throughline.contracts.codes.ClockKind;

/** Clocks in the words of the people who read them. */
final class ClockLabel {

    private ClockLabel() {}

    static String of(ClockKind kind, Step step) {
        String what =
                switch (kind) {
                    case REFERRAL_DECISION -> "Decide the next step of the referral";
                    case ASSESSMENT -> "Finish the child and family assessment";
                    case INITIAL_CONFERENCE -> "Hold the initial child protection conference";
                    case CORE_GROUP -> "Bring the core group together";
                    case PROTECTION_REVIEW -> "Review the child protection plan";
                    case PROTECTION_VISIT -> "See the child: child protection";
                    case CHILD_IN_NEED_VISIT -> "See the child: child in need";
                    case LOOKED_AFTER_REVIEW -> "Review the care plan";
                    case LOOKED_AFTER_VISIT -> "See the child: looked after";
                    case CARE_PROCEEDINGS -> "Conclude the care proceedings";
                    case PERMANENCE_PLAN -> "Agree the plan for permanence";
                };
        return step == Step.FIRST || step == Step.SECOND
                ? what + ", " + step.name().toLowerCase(Locale.UK) + " time"
                : what;
    }

    /** Why it is due when it is: {@code 10 working days after the last visit (or the stage began) on 2026-11-10}. */
    static String because(int amount, LimitUnit unit, int extraWeeks, StartingFact from, LocalDate startedOn) {
        String length = amount + " " + unit.name().toLowerCase(Locale.UK).replace('_', ' ');
        String extended = extraWeeks == 0 ? "" : ", extended by " + extraWeeks + " weeks,";
        return (amount == 1 ? length.substring(0, length.length() - 1) : length) + extended + " after " + of(from)
                + " on " + startedOn;
    }

    private static String of(StartingFact from) {
        return switch (from) {
            case REFERRAL -> "the referral";
            case STRATEGY_DISCUSSION -> "the strategy discussion";
            case INITIAL_CONFERENCE -> "the initial conference";
            case LAST_REVIEW_CONFERENCE -> "the last review conference";
            case LAST_VISIT -> "the last visit, or where counting began,";
            case BECAME_LOOKED_AFTER -> "becoming looked after";
            case LAST_REVIEW -> "the last review";
            case PLACEMENT -> "the placement began";
            case PROCEEDINGS_ISSUED -> "the proceedings were issued";
        };
    }
}
