package org.throughline.cases.restriction;

/** What was done with a restriction. */
public enum StepKind {
    RESTRICTED("RESTRICT_RECORD"),
    AMENDED("AMEND_RESTRICTION"),
    REVIEWED("REVIEW_RESTRICTION"),
    LIFTED("LIFT_RESTRICTION");

    private final String action;

    StepKind(String action) {
        this.action = action;
    }

    /** What the audit calls it. */
    String action() {
        return action;
    }
}
