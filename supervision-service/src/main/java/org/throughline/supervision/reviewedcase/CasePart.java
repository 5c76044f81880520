package org.throughline.supervision.reviewedcase;

/** Which part a worker has in a case. */
public enum CasePart {
    KEYWORKER,
    CO_WORKER,
    COVER
}
