package org.throughline.cases.imports;

import org.throughline.platform.imports.Tally;

/** The refusal of a row that is about a known child but gives another date of birth. */
public final class DobDisagrees {

    private DobDisagrees() {}

    /** Tallies one such row. */
    public static void refuse(long line, Tally tally) {
        tally.refused(
                line,
                "DOB",
                "date-of-birth-disagrees",
                "The child with this id has another date of birth: one of the two is wrong, or the id is another child's.");
    }
}
