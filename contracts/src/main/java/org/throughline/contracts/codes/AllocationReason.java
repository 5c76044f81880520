package org.throughline.contracts.codes;

/** Why a pod and keyworker were proposed for a case. */
public enum AllocationReason {
    /** A sibling is open in this pod. */
    OPEN_SIBLING,
    /** This worker was the child's keyworker before. */
    EARLIER_KEYWORKER,
    /** This pod held the child within the last 12 months. */
    EARLIER_POD,
    /** This worker offers expertise that the case needs. */
    EXPERTISE,
    /** This worker is whom the child wishes. */
    CHILD_WISH,
    /** The pod and worker have room by FTE-weighted load. */
    ROOM,
    /** A manager chose otherwise, with a coded reason. */
    OVERRIDE,
    /** The council's earlier records say so. */
    IMPORTED,
    /** The case came from another pod. */
    TRANSFER
}
