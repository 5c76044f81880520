package org.throughline.cases.held;

/**
 * A table that holds something about a child.
 *
 * @param name the table
 * @param condition which of its rows are about the child {@code :child}
 * @param erased which of its rows go when the child's record is erased; evaluated after the tables that refer to it are erased
 */
public record HeldTable(String name, String condition, String erased) {

    /** A table whose rows about the child are the rows that go. */
    public static HeldTable of(String name, String condition) {
        return new HeldTable(name, condition, condition);
    }
}
