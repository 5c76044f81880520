package org.throughline.cases.clock.rule;

/** What a limit is counted in. */
public enum LimitUnit {
    /** Monday to Friday less England's bank holidays. */
    WORKING_DAYS,
    DAYS,
    WEEKS,
    /** Calendar months: three months after 31 August is 30 November. */
    MONTHS
}
