package org.throughline.contracts.codes;

/** How a change goal ended. */
public enum GoalOutcome {
    ACHIEVED,
    NOT_ACHIEVED
}
