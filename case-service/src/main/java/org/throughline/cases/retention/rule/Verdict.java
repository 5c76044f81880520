package org.throughline.cases.retention.rule;

import java.time.LocalDate;

/**
 * Whether a record may be erased, and why or why not.
 *
 * @param outcome the answer
 * @param rule the rule that keeps it longest; null where what it counts from is not known
 * @param keptUntil the first day on which that rule no longer keeps it; null as the rule
 */
public record Verdict(Outcome outcome, RetentionRule rule, LocalDate keptUntil) {

    /** The answer. */
    public enum Outcome {
        /** No rule keeps it any more. */
        ERASE,
        /** A rule keeps it. */
        KEEP,
        /** Its time is over, but a legal hold keeps it; or is not, and one does too. */
        HELD,
        /** A case is open. */
        OPEN,
        /** A rule counts from a day that nobody knows: a person must find it out. */
        NOT_KNOWN
    }
}
