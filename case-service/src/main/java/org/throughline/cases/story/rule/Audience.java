package org.throughline.cases.story.rule;

/** Who may read an entry of One Story, widest first. */
public enum Audience {
    /** The child, the family, and whoever may see the child's record. */
    CHILD_AND_FAMILY,
    /** Whoever may see the child's record; not for the family to take home. */
    POD,
    /** The child's keyworker and who stands in, the pod's manager, the leadership, and who wrote it. */
    RESTRICTED;

    /** Whether readers of this audience read what was written for another: whatever is for a circle at least as wide. */
    public boolean reads(Audience written) {
        return written.ordinal() <= ordinal();
    }
}
