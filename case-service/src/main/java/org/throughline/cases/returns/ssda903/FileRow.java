package org.throughline.cases.returns.ssda903;

import java.util.List;
import java.util.UUID;

/**
 * A line of a file and the child it is about.
 *
 * @param childId the child
 * @param fields the line, in the order of the file's columns; null for a blank field
 */
record FileRow(UUID childId, List<String> fields) {

    /** Says nothing about the child. */
    @Override
    public String toString() {
        return "FileRow[withheld]";
    }
}
