package org.throughline.contracts.codes;

/** Why a case shall move to another pod. */
public enum TransferReason {
    /** The child asked for it. */
    CHILD_WISH,
    /** A parent or carer asked for it. */
    PARENT_WISH,
    /** The family lives elsewhere now. */
    FAMILY_MOVED,
    /** Brothers and sisters come together in one pod. */
    SIBLINGS_TOGETHER,
    /** The other pod has what the child needs. */
    EXPERTISE,
    /** The holding pod has no room. */
    CAPACITY,
    /** Somebody of the holding pod knows the family otherwise. */
    CONFLICT_OF_INTEREST,
    /** The keyworker sits in the other pod now, and the child stays with the keyworker. */
    KEYWORKER_MOVED,
    /** The council's pods are arranged anew. */
    RESTRUCTURE,
    /** A process says so: what pods are there to end. */
    STANDARD_PROCESS
}
