package org.throughline.platform.imports;

import java.util.List;

/** One line of a CSV file: its fields by column name. */
public final class CsvLine {

    private final long number;
    private final CsvColumns columns;
    private final List<String> fields;

    CsvLine(long number, CsvColumns columns, List<String> fields) {
        this.number = number;
        this.columns = columns;
        this.fields = fields;
    }

    /** Its line in the file, counted from 1. */
    public long number() {
        return number;
    }

    /** The field of a column; null where the file has no such column or the line no such field. */
    public String get(String column) {
        int place = columns.place(column);
        return place < 0 || place >= fields.size() ? null : fields.get(place);
    }
}
