package org.throughline.platform.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinesTest {

    @TempDir
    Path directory;

    @Test
    void everyKindOfLineEndIsOne() throws IOException {
        assertThat(lines("a\nb\r\nc\rd\n\ne")).containsExactly("a", "b", "c", "d", "", "e");
    }

    @Test
    void aLineWithoutAnEndIsNotHeldWhole() throws IOException {
        // Given
        var lines = new Lines(new StringReader("x".repeat(1_000_000) + "\nshort"));

        // When
        String first = lines.next();

        // Then
        assertThat(first).hasSize(Lines.LONGEST);
        assertThat(lines.cut()).isTrue();
        assertThat(lines.next()).isEqualTo("short");
        assertThat(lines.number()).isEqualTo(2);
    }

    @Test
    void theMarkOrTheBytesTellTheEncoding() throws IOException {
        assertThat(read("\uFEFFCHILD,é\n".getBytes(StandardCharsets.UTF_8))).isEqualTo("CHILD,é");
        assertThat(read("CHILD,é\n".getBytes(Charset.forName("windows-1252")))).isEqualTo("CHILD,é");
        assertThat(read("\uFEFFCHILD,é\n".getBytes(StandardCharsets.UTF_16LE))).isEqualTo("CHILD,é");
        assertThat(read("\uFEFFCHILD,é\n".getBytes(StandardCharsets.UTF_16BE))).isEqualTo("CHILD,é");
    }

    @Test
    void aStrayQuoteHarmsOnlyItsOwnLine() throws IOException {
        // Given
        Path file = Files.writeString(directory.resolve("b.csv"), "A,B\n1,\"x\n2,\"y\"\n\"3\",\"a,\"\"b\"\"\"\n");
        var rows = new ArrayList<Row<String>>();

        // When
        CsvFile.read(
                new SourceFile(file), line -> Row.of(Fields.of(line), null, line.get("A"), line.get("B")), rows::add);

        // Then
        assertThat(rows.get(0).refusals()).extracting(Refusal::code).containsExactly("broken-quotes");
        assertThat(rows).extracting(Row::fact).containsExactly(null, "y", "a,\"b\"");
    }

    private String read(byte[] content) throws IOException {
        Path file = Files.write(directory.resolve("a.csv"), content);
        var source = new SourceFile(file);
        try (var text = TextEncoding.text(source.open(), TextEncoding.of(file))) {
            return new Lines(text).next();
        }
    }

    private static List<String> lines(String text) throws IOException {
        var lines = new Lines(new StringReader(text));
        var all = new ArrayList<String>();
        for (String line = lines.next(); line != null; line = lines.next()) {
            all.add(line);
        }
        return all;
    }
}
