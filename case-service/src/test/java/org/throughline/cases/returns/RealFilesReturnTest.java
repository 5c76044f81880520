package org.throughline.cases.returns;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.throughline.cases.imports.Files903;
import org.throughline.platformtest.realparts.WithCrowdedDatabase;

/** The published synthetic SSDA903 files: imported, exported year by year, and imported again. */
@QuarkusTest
@WithCrowdedDatabase
class RealFilesReturnTest {

    private static final Logger LOG = Logger.getLogger(RealFilesReturnTest.class);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final int FIRST = 2015;
    private static final int LAST = 2027;

    private Set<String> children;

    @BeforeEach
    void theFilesAreImported() throws IOException {
        Files903.imported(Returns.shared("ssda903/header.csv"));
        Files903.imported(Returns.shared("ssda903/episodes.csv"));
        Files903.imported(Returns.shared("ssda903/reviews.csv"));
        children =
                original("header.csv").stream().map(RealFilesReturnTest::child).collect(Collectors.toSet());
    }

    @Test
    void everyLineComesOutInItsYearAndChangesNothingWhereItGoesInAgain() throws IOException {
        assertSame("header.csv", original("header.csv"), line -> child(line));
        assertSame("episodes.csv", original("episodes.csv"), line -> child(line) + line.split(",")[1]);
        List<String> past = original("reviews.csv").stream()
                .distinct()
                .filter(line -> !LocalDate.parse(line.split(",")[2], DAY).isAfter(LocalDate.now()))
                .toList();
        assertSame("reviews.csv", past, line -> line);
    }

    /** Of each line what the last year says of it, against what the file said. */
    private void assertSame(String file, List<String> original, Function<String, String> key) throws IOException {
        Map<String, String> out = new LinkedHashMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            Returns.lines(year, file).stream()
                    .filter(line -> children.contains(child(line)))
                    .forEach(line -> out.put(key.apply(line), line));
        }
        assertThat(Set.copyOf(out.values())).isEqualTo(new LinkedHashSet<>(original));
        assertThat(out).hasSameSizeAs(original);
        String again = header(file) + "\n" + String.join("\n", out.values()) + "\n";
        Files903.Ended ended = Files903.imported(again);
        LOG.infof(
                "round trip file=%s lines=%d again=%s",
                file, out.size(), ended.view().getString("sentence"));
        assertThat(ended.rows("Unchanged")).isEqualTo(out.size());
    }

    /** The lines after the header; a spreadsheet wrote the guide's 1 as 1.0. */
    private static List<String> original(String file) throws IOException {
        return Files.readAllLines(Returns.shared("ssda903/" + file)).stream()
                .skip(1)
                .map(line -> line.replace(",1.0,", ",1,"))
                .toList();
    }

    private static String header(String file) throws IOException {
        return Files.readAllLines(Returns.shared("ssda903/" + file)).get(0);
    }

    private static String child(String line) {
        return line.substring(0, line.indexOf(','));
    }
}
