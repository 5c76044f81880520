package org.throughline.supervision.reviewplan.rule;

/** How it is known whether a pod can meet its dates. */
public enum Proof {
    /** A plan that meets them is given. */
    PLAN,
    /** More minutes are needed in some weeks than there are. */
    ARITHMETIC,
    /** The minutes would do, but every plan was tried and none meets them all. */
    EVERY_PLAN_TRIED,
    /** No plan was found in the time there was, and none was proved impossible. */
    NONE
}
