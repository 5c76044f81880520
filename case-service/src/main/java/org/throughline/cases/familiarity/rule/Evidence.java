package org.throughline.cases.familiarity.rule;

/** By what a worker came to know a child. */
public enum Evidence {
    /** A visit that did not see the child: it knows the family. */
    VISIT(false),
    /** A visit that saw the child. */
    CHILD_SEEN(false),
    /** A visit that saw the child alone. */
    SEEN_ALONE(false),
    /** Comes on top of a visit that workers made together: somebody known brought the other along. */
    JOINT_VISIT(false),
    /** A session of direct work. */
    DIRECT_WORK(false),
    CALL(false),
    MESSAGE(false),
    /** A meeting about the child. */
    MEETING(false),
    /** A group supervision that discussed the child, attended. */
    GROUP_SUPERVISION(false),
    /** Days as keyworker. */
    KEYWORKER(true),
    /** Days as co-worker. */
    CO_WORK(true),
    /** Days as cover. */
    COVER(true);

    private final boolean stretch;

    Evidence(boolean stretch) {
        this.stretch = stretch;
    }

    /** Whether it lasts, and is weighed by the day; otherwise it happens, and is weighed each time. */
    public boolean isStretch() {
        return stretch;
    }
}
