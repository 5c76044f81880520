package org.throughline.cases.returns.dfe;

/** How much is told to the Department. */
public enum SubmissionKind {
    /** Every child. */
    FULL,
    /** What has changed since the Department last receipted it. */
    DELTA
}
