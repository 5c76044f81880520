package org.throughline.platform.imports;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/** Streams a CSV file line by line; a line that is broken harms no other. */
public final class CsvFile {

    private CsvFile() {}

    /** Reads every line after the header that is not blank, as a row or as the reason why it is none. */
    public static <T> void read(SourceFile file, Function<CsvLine, Row<T>> parse, Consumer<Row<T>> rows) {
        try (Reader text = TextEncoding.text(file.open(), TextEncoding.of(file.path()))) {
            var lines = new Lines(text);
            CsvColumns columns = header(lines);
            for (String line = lines.next(); line != null; line = lines.next()) {
                if (!line.isBlank()) {
                    rows.accept(row(lines, columns, line, parse));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** The columns of the first line that is not blank. */
    static CsvColumns header(Lines lines) throws IOException {
        String line = lines.next();
        while (line != null && line.isBlank()) {
            line = lines.next();
        }
        return CsvColumns.of(line == null ? "" : line);
    }

    private static <T> Row<T> row(Lines lines, CsvColumns columns, String line, Function<CsvLine, Row<T>> parse) {
        List<String> fields = lines.cut() ? null : CsvColumns.split(line);
        if (fields == null) {
            return lines.cut()
                    ? broken(lines, "line-too-long", "The line is longer than " + Lines.LONGEST + " characters.")
                    : broken(lines, "broken-quotes", "A quoted field must end on its line.");
        }
        if (fields.size() < columns.count()) {
            return broken(lines, "missing-fields", "The line has fewer fields than the file has columns.");
        }
        if (fields.stream().skip(columns.count()).anyMatch(extra -> !extra.isBlank())) {
            return broken(lines, "surplus-fields", "The line has more fields than the file has columns.");
        }
        return parse.apply(new CsvLine(lines.number(), columns, fields));
    }

    private static <T> Row<T> broken(Lines lines, String code, String reason) {
        return Row.refused(new Refusal(lines.number(), "line", code, reason));
    }
}
