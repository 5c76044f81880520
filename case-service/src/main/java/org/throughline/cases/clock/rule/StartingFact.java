package org.throughline.cases.clock.rule;

/** The fact whose day is day 0 of a clock. */
public enum StartingFact {
    REFERRAL,
    /** The strategy discussion that began the section 47 enquiry. */
    STRATEGY_DISCUSSION,
    INITIAL_CONFERENCE,
    LAST_REVIEW_CONFERENCE,
    /** The last statutory visit at which the child was seen; before there was one, the first day of the stage. */
    LAST_VISIT,
    BECAME_LOOKED_AFTER,
    LAST_REVIEW,
    PLACEMENT,
    PROCEEDINGS_ISSUED
}
