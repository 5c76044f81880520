package org.throughline.platform.imports;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The columns of a CSV file by name, in whatever order and case they come; and its lines taken apart. */
final class CsvColumns {

    private static final CsvReader.CsvReaderBuilder QUOTED = CsvReader.builder();

    private final Map<String, Integer> places = new HashMap<>();
    private final int count;

    private CsvColumns(List<String> names) {
        for (int i = 0; i < names.size(); i++) {
            places.putIfAbsent(names.get(i).strip().toUpperCase(Locale.ROOT), i);
        }
        count = names.size();
    }

    /** The columns of a header line; none where it is not one. */
    static CsvColumns of(String header) {
        List<String> names = split(header);
        return new CsvColumns(names == null ? List.of() : names);
    }

    /** Whether all of the names are there. */
    boolean have(List<String> names) {
        return places.keySet().containsAll(names);
    }

    /** Those of the names that are absent. */
    List<String> without(List<String> names) {
        return names.stream().filter(name -> !places.containsKey(name)).toList();
    }

    int count() {
        return count;
    }

    /** Where the column stands; -1 where it is absent. */
    int place(String name) {
        return places.getOrDefault(name, -1);
    }

    /** The fields of one line; null where its quotes do not close on it: no field of these files spans lines. */
    static List<String> split(String line) {
        if (line.indexOf('"') < 0) {
            return plain(line);
        }
        if (line.chars().filter(c -> c == '"').count() % 2 != 0) {
            return null;
        }
        try {
            return QUOTED.ofSingleCsvRecord(line).getFields();
        } catch (CsvParseException broken) {
            return null;
        }
    }

    private static List<String> plain(String line) {
        var fields = new ArrayList<String>();
        int start = 0;
        for (int comma = line.indexOf(','); comma >= 0; comma = line.indexOf(',', start)) {
            fields.add(line.substring(start, comma));
            start = comma + 1;
        }
        fields.add(line.substring(start));
        return fields;
    }
}
