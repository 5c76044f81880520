package org.throughline.cases.returns.dfe;

/** Where a submission stands. */
public enum SubmissionState {
    /** Pages wait for the Department's receipts. */
    OPEN,
    /** Every page is receipted. */
    DONE,
    /** Another submission was made before every page was receipted. */
    SUPERSEDED
}
