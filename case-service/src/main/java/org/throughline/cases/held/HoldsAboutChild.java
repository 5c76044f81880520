package org.throughline.cases.held;

import java.util.List;
import java.util.Set;

/**
 * What a feature adds to what the database's references say by themselves. A table that refers to a child, straight or over
 * other tables, is found without it: a feature speaks up where no reference leads to its table, where not all of its rows may
 * be erased, and where it knows whom a column is about.
 */
public interface HoldsAboutChild {

    /** Tables that no reference leads to, or whose rows are chosen otherwise. */
    default List<HeldTable> tables() {
        return List.of();
    }

    /** Columns of words that are about the child alone, as {@code table.column}: others may name somebody else. */
    default Set<String> aboutTheChildAlone() {
        return Set.of();
    }

    /** Columns that hold other children's ids though no reference says so, as {@code table.column}. */
    default Set<String> aboutOtherChildren() {
        return Set.of();
    }
}
