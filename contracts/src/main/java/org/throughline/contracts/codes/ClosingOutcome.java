package org.throughline.contracts.codes;

/** What came of a child's involvement. */
public enum ClosingOutcome {
    /** What needed to change has changed. */
    GOALS_ACHIEVED,
    /** Some of it has. */
    GOALS_PARTLY_ACHIEVED,
    /** It has not. */
    GOALS_NOT_ACHIEVED,
    /** The assessment found no need for the service. */
    NO_FURTHER_NEED,
    /** Early help supports the family from here. */
    SUPPORT_ELSEWHERE,
    /** The child has a home for good, by an order of a court. */
    HOME_FOR_GOOD,
    /** Another council, or the services for adults, go on. */
    MOVED_ON,
    /** The pregnancy ended before the child was born. */
    PREGNANCY_ENDED,
    /** The child died. */
    CHILD_DIED
}
