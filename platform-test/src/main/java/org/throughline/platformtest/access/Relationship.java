package org.throughline.platformtest.access;

/** How the caller stands to the record. */
enum Relationship {
    /** Its keyworker, without a seat in its pod. */
    KEYWORKER,
    /** A member of the pod that holds the case, and not its keyworker. */
    POD_MEMBER,
    /** Neither. */
    ELSEWHERE
}
