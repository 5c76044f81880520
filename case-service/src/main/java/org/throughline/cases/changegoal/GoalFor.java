package org.throughline.cases.changegoal;

/** Who is to change something. */
public enum GoalFor {
    CHILD,
    MOTHER,
    FATHER,
    PARENTS,
    CARER,
    FAMILY,
    /** The professionals around the child, ourselves among them. */
    NETWORK,
    /** Somebody else: the words of the goal say who. */
    OTHER
}
