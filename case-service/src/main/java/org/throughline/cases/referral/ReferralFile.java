package org.throughline.cases.referral;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.function.Consumer;
import org.throughline.platform.problem.Problem;

/** A file of referrals as RFC 4180 writes it, in UTF-8: read row by row, as often as needed. */
final class ReferralFile {

    /** Enough for the longest narrative, quoted; a quote that never closes is found out before it fills the memory. */
    private static final int LONGEST_FIELD = 262_144;

    private final Path file;

    ReferralFile(Path file) {
        this.file = file;
    }

    /** Hands over each row; a 422 problem where the file cannot be read to its end. */
    void read(Consumer<FileRow> rows) {
        try (Reader text = new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder());
                CsvReader<CsvRecord> records = CsvReader.builder()
                        .skipEmptyLines(true)
                        .allowExtraFields(true)
                        .allowMissingFields(true)
                        .maxBufferSize(LONGEST_FIELD)
                        .ofCsvRecord(text)) {
            read(records.iterator(), rows);
        } catch (CharacterCodingException otherwise) {
            throw notUtf8();
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause() instanceof CharacterCodingException ? notUtf8() : unreadable;
        } catch (CsvParseException broken) {
            throw broken.getCause() instanceof CharacterCodingException
                    ? notUtf8()
                    : Problem.unprocessable("referral-file-unreadable", "The file is not CSV as RFC 4180 has it.")
                            .at("/file", "has a quote that does not close, or a field that is too long");
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void read(Iterator<CsvRecord> records, Consumer<FileRow> rows) {
        if (!records.hasNext()) {
            throw Problem.unprocessable("empty-file", "The file is empty.").at("/file", "has no first line");
        }
        CsvRecord header = records.next();
        FileColumns columns = FileColumns.of(header.getFields().stream()
                // the mark that some programs put before UTF-8
                .map(name -> name.startsWith("\uFEFF") ? name.substring(1) : name)
                .toList());
        while (records.hasNext()) {
            CsvRecord next = records.next();
            rows.accept(columns.row(next.getStartingLineNumber(), next.getFields()));
        }
    }

    private static Problem notUtf8() {
        return Problem.unprocessable("not-utf-8", "The file is not UTF-8.").at("/file", "save it as UTF-8");
    }
}
