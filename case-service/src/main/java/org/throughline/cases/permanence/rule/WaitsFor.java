package org.throughline.cases.permanence.rule;

/** What a child waits for. */
public enum WaitsFor {
    /** To know where to live for good: until the first permanence plan. */
    A_PLAN,
    /** To live there: until the plan is achieved. */
    A_HOME_FOR_GOOD,
    /** For the court to decide: until care proceedings end. */
    THE_COURT
}
