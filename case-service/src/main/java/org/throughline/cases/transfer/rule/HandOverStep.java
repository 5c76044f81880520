package org.throughline.cases.transfer.rule;

/** What a good hand-over of a child is made of. */
public enum HandOverStep {
    /** The keyworker to be has read the child's story, so that the family need not tell it again. */
    STORY_READ(true),
    /** The child heard of it, from somebody they know. */
    CHILD_TOLD(true),
    FAMILY_TOLD(false),
    /** Both keyworkers visited the child together. */
    JOINT_VISIT(true),
    /** The keyworker said goodbye. */
    GOODBYE_VISIT(true),
    /** School, health visitor and the others around the child know whom to call. */
    NETWORK_TOLD(false);

    private final boolean required;

    HandOverStep(boolean required) {
        this.required = required;
    }

    /** Whether a case moves without it only for a stated reason. */
    public boolean isRequired() {
        return required;
    }
}
