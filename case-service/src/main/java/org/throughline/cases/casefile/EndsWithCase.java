package org.throughline.cases.casefile;

import java.time.LocalDate;

/** A relationship that lasts no longer than the case: each feature that keeps one says here how it ends. */
public interface EndsWithCase {

    /** Ends what lasts and drops what was planned; runs in the transaction that closes the case, its row locked. */
    void endWith(CaseFile file, LocalDate firstDayAfter);
}
