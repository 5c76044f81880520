package org.throughline.stack.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.throughline.contracts.codes.ChangeReason;
import org.throughline.stack.demo.files.StandardFiles;
import org.xml.sax.SAXException;

class StandardFilesTest {
    @TempDir
    static Path directory;

    @BeforeAll
    static void write() throws IOException {
        StandardFiles.write(Councils.USUAL, directory);
    }

    @Test
    void theCinCensusIsValid() throws IOException, SAXException {
        validate("cin-census.xml", "cin/CIN_schema_2026.xsd");
    }

    @Test
    void theWorkforceCensusIsValid() throws IOException, SAXException {
        validate("workforce-census.xml", "workforce/social_work_workforce_2022.xsd");
    }

    @Test
    void everyEpisodeAndReviewHasItsHeaderRow() throws IOException {
        // Given
        Set<String> children = column("header.csv", 0);

        // Then
        assertThat(rows("header.csv")).hasSameSizeAs(children);
        assertThat(children).containsAll(column("episodes.csv", 0)).containsAll(column("reviews.csv", 0));
    }

    @Test
    void aSocialWorkerRowHasTheFormOfTheReturn() throws IOException {
        // Given
        List<String> reasons =
                Arrays.stream(ChangeReason.values()).map(Enum::name).toList();

        // Then
        assertThat(rows("social_worker.csv")).allSatisfy(row -> {
            String[] fields = row.split(",", -1);
            assertThat(fields).hasSize(6);
            assertThat(fields[0]).matches("[A-Za-z0-9]{1,20}");
            assertThat(fields[1]).matches("\\d\\d/\\d\\d/\\d{4}");
            assertThat(fields[2]).matches("SW\\d{10}");
            assertThat(fields[3]).matches("\\d\\d/\\d\\d/\\d{4}");
            assertThat(fields[4]).matches("|\\d\\d/\\d\\d/\\d{4}");
            assertThat(reasons).contains(fields[5]);
        });
    }

    @Test
    void everyKeyworkerOfTheLastYearIsInTheWorkforceCensus() throws IOException {
        // Given
        String census = Files.readString(directory.resolve("workforce-census.xml"));
        Set<String> present = rows("social_worker.csv").stream()
                .map(row -> row.split(",", -1))
                .filter(fields -> fields[4].isEmpty())
                .map(fields -> fields[2])
                .collect(Collectors.toSet());

        // Then
        assertThat(present).isNotEmpty().allMatch(number -> census.contains("<SWENo>" + number + "</SWENo>"));
    }

    /** The schemas are the Department's and lie beside the repository on the machines that have them. */
    private static void validate(String file, String schema) throws IOException, SAXException {
        Path definition = Path.of("..", "..", "shared", "data").resolve(schema);
        assumeTrue(
                Files.exists(definition), () -> "not checked against " + schema + ": it is not beside the repository");
        SchemaFactory schemas = SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI);
        schemas.newSchema(definition.toFile())
                .newValidator()
                .validate(new StreamSource(directory.resolve(file).toFile()));
    }

    private static List<String> rows(String file) throws IOException {
        return Files.readAllLines(directory.resolve(file)).stream().skip(1).toList();
    }

    private static Set<String> column(String file, int index) throws IOException {
        return rows(file).stream().map(row -> row.split(",", -1)[index]).collect(Collectors.toSet());
    }
}
