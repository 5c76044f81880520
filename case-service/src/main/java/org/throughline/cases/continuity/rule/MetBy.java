package org.throughline.cases.continuity.rule;

/** In which part somebody met the child. */
public enum MetBy {
    KEYWORKER,
    /** Anybody else. */
    OTHER,
    /** Nobody but who stood in for the keyworker. */
    COVER
}
