package org.throughline.contracts.codes;

/** What a child wishes of their worker: "matched with us". */
public enum WorkerWish {
    /** The worker they had before, or one whom they name. */
    SAME_WORKER,
    /** Anybody but this worker. */
    NOT_THIS_WORKER,
    /** A woman. */
    WOMAN,
    /** A man. */
    MAN,
    /** Somebody who speaks or signs their language. */
    LANGUAGE,
    /** Something else, in the child's words. */
    OTHER
}
