package org.throughline.cases.clock.rule;

/** Which of a row of equal duties a clock is: the first review has another limit than those that follow. */
public enum Step {
    /** There is one. */
    ONLY,
    FIRST,
    SECOND,
    LATER,
    /** After a year in a placement that is meant to last until the child is 18. */
    LASTING,
    /** With a parent under an interim order: until the first review there. */
    UNTIL_REVIEW,
    /** The same after it. */
    AFTER_REVIEW
}
