package org.throughline.contracts.codes;

/** What a child protection conference decided. */
public enum ConferenceOutcome {
    /** An initial conference: the child has a child protection plan from this day on. */
    PLAN_BEGINS,
    /** An initial conference: the child needs none. */
    NO_PLAN,
    /** A review: the plan goes on. */
    PLAN_CONTINUES,
    /** A review: the plan ends on this day. */
    PLAN_ENDS
}
