package org.throughline.stack.demo.files;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;

/** Writes the SSDA903 way: a header row, dates as dd/mm/yyyy, blanks where there is nothing. Its values hold no commas. */
final class Csv {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private Csv() {}

    /** Writes the file and answers its number of rows below the header. */
    static int write(Path file, String header, List<List<Object>> rows) throws IOException {
        try (Writer out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write(header + "\n");
            for (List<Object> row : rows) {
                out.write(row.stream().map(Csv::text).collect(Collectors.joining(",")) + "\n");
            }
        }
        return rows.size();
    }

    private static String text(Object value) {
        return value instanceof LocalDate day ? DAY.format(day) : value.toString();
    }
}
