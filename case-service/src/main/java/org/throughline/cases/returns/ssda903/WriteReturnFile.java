package org.throughline.cases.returns.ssda903;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.throughline.cases.returns.rule.CollectionYear;
import org.throughline.cases.returns.rule.WorkerSpell;

/** Writes the files of SSDA903 (RFC 4180, UTF-8), some children at a time, so that a large council costs no memory. */
@ApplicationScoped
class WriteReturnFile {

    /** Before every id. */
    static final UUID FIRST = new UUID(0, 0);

    private static final List<String> SOCIAL_WORKER =
            List.of("CHILD", "DOB", "SW_ID", "SW_DECOM", "SW_DEC", "SW_REASON");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final ReadReturnChunks chunks;

    WriteReturnFile(ReadReturnChunks chunks) {
        this.chunks = chunks;
    }

    void lines(ReturnFile file, CollectionYear year, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(file.columns());
            List<FileRow> rows = chunks.lines(file, year, FIRST);
            while (!rows.isEmpty()) {
                rows.forEach(row -> csv.writeRecord(row.fields()));
                rows = chunks.lines(file, year, rows.get(rows.size() - 1).childId());
            }
        }
    }

    void socialWorkers(CollectionYear year, OutputStream out) throws IOException {
        try (CsvWriter csv = csv(out)) {
            csv.writeRecord(SOCIAL_WORKER);
            List<ReturnedChild> children = chunks.children(year, FIRST);
            while (!children.isEmpty()) {
                children.forEach(child -> child.rows(year).forEach(row -> csv.writeRecord(line(child, row, year))));
                children =
                        chunks.children(year, children.get(children.size() - 1).id());
            }
        }
    }

    /** A spell that went on after the year's last day is told as it stood then: without an end. */
    private static List<String> line(ReturnedChild child, WorkerSpell row, CollectionYear year) {
        boolean endedLater = row.to() != null && row.to().isAfter(year.end());
        return Arrays.asList(
                child.laChildId(),
                day(child.dateOfBirth()),
                row.workerNumber(),
                day(row.from()),
                endedLater ? null : day(row.to()),
                row.reason().name());
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }

    private static CsvWriter csv(OutputStream out) {
        return CsvWriter.builder()
                .lineDelimiter(LineDelimiter.CRLF)
                .build(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }
}
