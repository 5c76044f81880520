package org.throughline.supervision.boards;

/** What the leadership looks for among all open cases. */
public enum LeadershipList {
    /** Past their review-due date. */
    OVERDUE("review_due_on", "review_due_on < :today"),
    /** Without a keyworker. */
    NO_KEYWORKER("opened_on", "keyworker is null"),
    /** Held by the manager of the pod. */
    HELD_BY_MANAGER("keyworker_since", "by_manager"),
    /** With several changes of keyworker within a year. */
    REPEATED_CHANGES("first_change", "repeated and first_change is not null");

    final String since;
    final String condition;

    LeadershipList(String since, String condition) {
        this.since = since;
        this.condition = condition;
    }
}
