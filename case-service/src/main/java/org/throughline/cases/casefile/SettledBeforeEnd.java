package org.throughline.cases.casefile;

import java.util.UUID;

/** Something that is to be settled before a case ends: each feature that keeps such a thing says here whether some is open. */
public interface SettledBeforeEnd {

    /** Whether some of it is open; asked in the transaction that closes the case, its row locked. */
    boolean isOpen(UUID caseId);

    /** What a client hears of it, as the end of a sentence about the case. */
    String inWords();
}
