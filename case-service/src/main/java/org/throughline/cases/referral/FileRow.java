package org.throughline.cases.referral;

import java.util.List;
import java.util.Map;

/**
 * One row of a referral file: a child, with the referral that it belongs to.
 *
 * @param line the line that it begins on, counted from 1
 * @param fields by column; a blank one is absent
 * @param faults what is wrong with the row itself; empty where it can be read
 */
record FileRow(long line, Map<String, String> fields, List<RowFault> faults) {

    String get(String column) {
        return fields.get(column);
    }

    String mashReference() {
        return fields.get(FileColumns.MASH_REFERENCE);
    }

    @Override
    public String toString() {
        return "FileRow[" + line + "]";
    }
}
