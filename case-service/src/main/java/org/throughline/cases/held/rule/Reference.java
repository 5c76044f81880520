package org.throughline.cases.held.rule;

/**
 * A foreign key.
 *
 * @param table the table that refers
 * @param columns its columns, joined by commas
 * @param parent the table referred to
 * @param parentColumns the columns there
 * @param toOneRow whether it leads to one row; false where it leads to the rows of a period of time
 * @param heldAtOnce whether it is held with each statement; false where only at the end of the transaction
 */
public record Reference(
        String table, String columns, String parent, String parentColumns, boolean toOneRow, boolean heldAtOnce) {

    /** The rows of the table whose parent is among those that the condition chooses. */
    String within(String parentCondition) {
        return "(" + columns + ") in (select " + parentColumns + " from " + parent + " where " + parentCondition + ")";
    }
}
