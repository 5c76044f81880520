package org.throughline.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the hand-written catalogue in docs/events.md to the records, the schemas and the AsyncAPI document. */
class CatalogueTest {

    private static final TreeMap<String, Row> ROWS = new TreeMap<>();
    private static String catalogue;

    private record Row(String key, String subject, String fields, List<String> heardBy) {}

    @BeforeAll
    static void read() throws IOException {
        var page = Files.readString(Path.of("../docs/events.md"));
        catalogue = page.substring(page.indexOf("## Catalogue")).split("\n## ", 2)[0];
        for (var line :
                catalogue.lines().filter(l -> l.startsWith("| `throughline.")).toList()) {
            var cells = Arrays.stream(line.split("\\|")).map(String::strip).toList();
            var heardBy = cells.get(6).equals("–")
                    ? List.<String>of()
                    : List.of(cells.get(6).split(", "));
            ROWS.put(code(cells.get(1)), new Row(code(cells.get(2)), code(cells.get(3)), cells.get(5), heardBy));
        }
    }

    static List<String> types() {
        return List.copyOf(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    @Test
    void everyTypeStandsInTheCatalogueAndNoOther() {
        assertThat(ROWS.keySet()).isEqualTo(new TreeSet<>(EventTypes.ALL.keySet()));
    }

    @ParameterizedTest
    @MethodSource("types")
    void keyAndSubjectAreThoseOfTheRecord(String type) {
        // Given
        var example = Schemas.example(type);
        var row = ROWS.get(type);
        // When
        var event = WireFormat.event(type, example);
        // Then
        assertThat(event.aggregateId()).hasToString(example.path(row.key()).asText());
        assertThat(event.subject()).hasToString(example.path(row.subject()).asText());
    }

    @ParameterizedTest
    @MethodSource("types")
    void fieldsAreThoseOfTheSchemaInItsOrder(String type) {
        assertThat(ROWS.get(type).fields())
                .isEqualTo(fields(Schemas.in(Schemas.CURRENT).get(type)));
    }

    @ParameterizedTest
    @MethodSource("types")
    void heardByNamesTheServicesThatReceiveIt(String type) {
        // Given
        var operations = AsyncApi.document().members("/operations").values();
        // When
        var receivers = operations.stream()
                .filter(operation -> operation.text("action").equals("receive"))
                .filter(operation -> operation.elements("/messages").stream()
                        .anyMatch(message -> message.text("name").equals(type)))
                .map(operation -> operation.at("/tags/0").text("name"))
                .toList();
        // Then
        assertThat(ROWS.get(type).heardBy()).containsExactlyInAnyOrderElementsOf(receivers);
    }

    @Test
    void everyCodeIsExplained() {
        var codes = new TreeSet<String>();
        Schemas.in(Schemas.CURRENT).values().forEach(schema -> schema.findValues("enum")
                .forEach(list -> list.forEach(code -> codes.add(code.asText()))));
        // of a field that may be null
        codes.remove("null");
        assertThat(codes).allSatisfy(code -> assertThat(catalogue).contains("`" + code + "`"));
    }

    private static String fields(JsonNode schema) {
        var required = schema.path("required").toString();
        var fields = new StringBuilder();
        schema.path("properties").fields().forEachRemaining(property -> {
            var name = property.getKey();
            var inner = property.getValue().path("items");
            fields.append(fields.isEmpty() ? "`" : ", `")
                    .append(name)
                    .append(required.contains("\"" + name + "\"") ? "`" : "?`")
                    .append(inner.has("properties") ? ": [" + fields(inner) + "]" : "");
        });
        return fields.toString();
    }

    private static String code(String cell) {
        return cell.replace("`", "");
    }
}
