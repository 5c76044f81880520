package org.throughline.cases.allocation;

/** Why a manager chose another pod or keyworker than the one proposed. */
public enum OverrideReason {
    /** A sibling or another child of the family is known there. */
    SIBLING,
    /** The child needs what this worker can. */
    EXPERTISE,
    /** The child wished it. */
    CHILD_WISH,
    /** The proposed worker knows the family otherwise. */
    CONFLICT_OF_INTEREST,
    /** The manager knows of work that the figures do not show. */
    CAPACITY,
    /** Another reason. */
    OTHER
}
